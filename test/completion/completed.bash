# Calls the completion for each command line, whose words are parted by tabs, as bash itself does.
# usage: bash completed.bash SCRIPT LINE...
source "$1"
shift
[[ $(complete -p spuk) == 'complete -F _spuk spuk' ]] || exit 1
for line in "$@"; do
  IFS=$'\t' read -r -a COMP_WORDS <<< "$line"
  [[ $line == *$'\t' ]] && COMP_WORDS+=('')
  COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
  _spuk
  (IFS='|'; printf '%s\n' "${COMPREPLY[*]}")
done
