# Completes each command line as a person at a terminal would with a tab, and prints what then stands there.
# usage: zsh completed.zsh SCRIPT LINE...
zmodload zsh/zpty
script=$1 result=$(mktemp)
shift
zpty shell zsh -f -i
zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -D; source ${(q)script}"
zpty -w shell "completed() { zle complete-word; print -r -- \"\$BUFFER\" >> ${(q)result}; zle kill-buffer }; zle -N completed; bindkey '^T' completed; print ready >> ${(q)result}"
wait_for_lines() {
  local tries=0 said
  while (( tries++ < 200 )) && (( $(wc -l < $result) < $1 )); do
    zpty -r -t shell said 2>/dev/null
    sleep 0.05
  done
}
wait_for_lines 1
lines=1
for line in "$@"; do
  zpty -n -w shell "$line"$'\C-t'
  wait_for_lines $(( ++lines ))
done
zpty -d shell
tail -n +2 $result
rm -f $result
