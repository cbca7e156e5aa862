# Completion of lsicu for fish. Made by: lsicu completion fish
function __lsicu_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    for line in (command lsicu completion fish -- $before "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current" ''
            case ':*'
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c lsicu -f -k -a '(__lsicu_complete)'
