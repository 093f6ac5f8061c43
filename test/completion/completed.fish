# Prints what fish completes each command line with.
# usage: fish completed.fish SCRIPT LINE...
source $argv[1]
for line in $argv[2..]
    string join -- '|' (complete -C $line | string replace -r '\t.*' '')
end
# string join gives 1 where there was one alone.
true
