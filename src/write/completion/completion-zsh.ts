import { type CompletionModel, valuedOptions, wantedOf } from './completion-model.js';

/** A completion script for zsh, to be sourced or to stand as `_spuk` in a folder of fpath. */
export function zshCompletion(model: CompletionModel): string {
  const lists = Object.entries(model.lists).map(
    ([name, words]) => `    ${name}) candidates=(${words.map(zshQuoted).join(' ')}) ;;`,
  );
  const values = valuedOptions(model).map(
    ({ command, names, value }) =>
      `    (${names.map((name) => zshQuoted(`${command} ${name}`)).join('|')}) ${wantedOf(value, '-/')} ;;`,
  );
  const commands = model.commands.map(({ name, description }) => zshQuoted(`${name}:${colons(description)}`));
  return `#compdef spuk
# zsh completion of spuk: source <(spuk completion zsh)

_spuk() {
  local command='' list='' paths='' prev=\${words[CURRENT-1]} word
  local -a candidates options
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in
    (${model.commands.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  if [[ $PREFIX == --*=* ]]; then
    prev=\${PREFIX%%=*}
    compset -P '*='
  fi
  case "$command $prev" in
${values.join('\n')}
    (*)
    if [[ $PREFIX == -* ]]; then
      options=(${described(model.options)})
      case $command in
${model.commands.map(({ name, options }) => `      (${name}) options+=(${described(options)}) ;;`).join('\n')}
      esac
      _describe -o option options
      return
    fi
    case $command in
      ('') options=(${commands.join(' ')}); _describe command options; return ;;
${model.commands.map(({ name, argument }) => `      (${name}) ${wantedOf(argument, '-/')} ;;`).join('\n')}
    esac ;;
  esac
  case $list in
${lists.join('\n')}
  esac
  (( \${#candidates} )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -a candidates
  [[ -n $paths ]] && _files \${=paths#-f}
  return 0
}

if [[ \${funcstack[1]-} == _spuk ]]; then _spuk "$@"; else compdef _spuk spuk; fi
`;
}

function described(options: CompletionModel['options']): string {
  return options
    .flatMap(({ names, description }) => names.map((name) => zshQuoted(`${name}:${colons(description)}`)))
    .join(' ');
}

function colons(text: string): string {
  return text.replaceAll(':', '\\:');
}

function zshQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
