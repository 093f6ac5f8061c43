import { type CompletionModel, type CompletionValue, valuedOptions } from './completion-model.js';

/** A completion script for PowerShell; where a path is wanted it leaves the completing to PowerShell. */
export function powershellCompletion(model: CompletionModel): string {
  const lists = Object.entries(model.lists).map(
    ([name, words]) => `    ${name} = @(${words.map(powershellQuoted).join(', ')})`,
  );
  const values = valuedOptions(model).flatMap(({ command, names, value }) =>
    names.map((name) => `    ${powershellQuoted(`${command} ${name}`)} = ${listOf(value)}`),
  );
  const options = model.commands.map(({ name, options: own }) => {
    const all = [...own, ...model.options].flatMap(({ names }) => names);
    return `    ${name} = @(${all.map(powershellQuoted).join(', ')})`;
  });
  return `# PowerShell completion of spuk: spuk completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName spuk -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $lists = @{
${lists.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $options = @{
${options.join('\n')}
  }
  $arguments = @{
${model.commands.map(({ name, argument }) => `    ${name} = ${listOf(argument)}`).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
  $key = "$command $($before[-1])"
  $word = $wordToComplete.Trim("'", '"')
  if ($command -and $values.ContainsKey($key)) { $words = $lists[$values[$key]] }
  elseif ($wordToComplete.StartsWith('-')) { $words = if ($command) { $options[$command] } else { @(${model.options
    .flatMap(({ names }) => names)
    .map(powershellQuoted)
    .join(', ')}) } }
  elseif ($command) { $words = $lists[$arguments[$command]] }
  else { $words = @(${model.commands.map(({ name }) => powershellQuoted(name)).join(', ')}) }
  $words | Where-Object { $_ -and $_.StartsWith($word, [StringComparison]::CurrentCultureIgnoreCase) } | ForEach-Object {
    $text = if ($_ -match '^[A-Za-z0-9-]+$') { $_ } else { "'" + $_.Replace("'", "''") + "'" }
    [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
  }
}
`;
}

/** The name of a list; an empty one where PowerShell completes paths, or where nothing can be completed. */
function listOf(value: CompletionValue): string {
  return value.kind === 'list' ? powershellQuoted(value.list) : "''";
}

function powershellQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
