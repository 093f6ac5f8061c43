import { type CompletionModel, valuedOptions, wantedOf } from './completion-model.js';

/** A completion script for bash 3.2 and newer. */
export function bashCompletion(model: CompletionModel): string {
  const lists = Object.entries(model.lists).map(
    ([name, words]) => `    ${name}) read -r -d '' _spuk_list <<'END'\n${words.join('\n')}\nEND\n    ;;`,
  );
  const values = valuedOptions(model).map(
    ({ command, names, value }) =>
      `    ${names.map((name) => `'${command} ${name}'`).join(' | ')}) ${wantedOf(value, '-d')} ;;`,
  );
  const ownOptions = model.commands.map(
    ({ name, options }) => `      ${name}) options='${names([...options, ...model.options])}' ;;`,
  );
  const ownArguments = model.commands.map(
    ({ name, argument }) => `      ${name}) ${wantedOf(argument, '-d')} ;;`,
  );
  const commands = model.commands.map(({ name }) => name);
  return `# bash completion of spuk: source <(spuk completion bash)

_spuk_words() {
  case $1 in
${lists.join('\n')}
  esac
}

_spuk() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' list='' paths='' options='${names(model.options)}' word quoted='' line _spuk_list=''
  COMPREPLY=()
  # --option=value comes in three words.
  if [[ $cur == = ]]; then cur=''
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
    ${commands.join(' | ')}) command=$word; break ;;
    esac
  done
  case "$command $prev" in
${values.join('\n')}
  *)
    if [[ $cur == -* ]]; then
      case $command in
${ownOptions.join('\n')}
      esac
      COMPREPLY=($(compgen -W "$options" -- "$cur"))
      return
    fi
    case $command in
      '') COMPREPLY=($(compgen -W '${commands.join(' ')}' -- "$cur")); return ;;
${ownArguments.join('\n')}
    esac ;;
  esac
  if [[ -n $list ]]; then
    _spuk_words "$list"
    case $cur in
    [\\'\\"]*) quoted=\${cur:0:1}; cur=\${cur:1} ;;
    *) cur=\${cur//\\\\/} ;;
    esac
    local nocase; nocase=$(shopt -p nocasematch); shopt -s nocasematch
    while IFS= read -r line; do
      # A name that begins with an apostrophe is found without it too; in an open quote only so.
      if [[ -n $line && ( $line == "$cur"* || \${line#\\'} == "$cur"* ) ]]; then
        if [[ -n $quoted ]]; then COMPREPLY+=("\${line#\\'}"); else COMPREPLY+=("$(printf '%q' "$line")"); fi
      fi
    done <<< "$_spuk_list"
    $nocase
  fi
  if [[ -n $paths ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen $paths -- "$cur")
  fi
}

complete -F _spuk spuk
`;
}

function names(options: CompletionModel['options']): string {
  return options.flatMap((option) => option.names).join(' ');
}
