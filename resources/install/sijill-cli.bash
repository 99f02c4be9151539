# Completion of sijill-cli for bash: verbs, options and kinds of record as the program itself lists them.
_sijill_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
    local verb='' kind='' words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            -f | --file | --lang | --as | --today) ((i++)) ;;
            -*) ;;
            *)
                if [[ -z $verb ]]; then verb=${COMP_WORDS[i]}; elif [[ -z $kind ]]; then kind=${COMP_WORDS[i]}; fi
                ;;
        esac
    done
    case $previous in
        --lang) words='ar fr en' ;;
        --by) words='commune sector partner partner_kind component marker wave month state' ;;
        -f | --file | --out | --from | --pdf | --odt | --xlsx | --csv | --mapping | --folder)
            COMPREPLY=($(compgen -f -- "$current"))
            return
            ;;
        --*)
            [[ $previous == --json || $previous == --dry-run || $previous == --all-or-nothing ||
                $previous == --as-of ]] || return
            ;;
    esac
    if [[ -z $words ]]; then
        # The program answers in English columns: "  name   what it does" and "  -f,--file TEXT   …".
        words=$(LC_ALL=C "$program" ${verb:+"$verb"} --help 2>/dev/null |
            sed -n 's/^  \(-h,\|-f,\)\?\(--[a-z-]*\).*/\2/p; /^Subcommands:/,$ s/^  \([a-z]*\) .*/\1/p')
        [[ -z $verb ]] || words+=' --file --lang --as --today --json'
        [[ -n $kind ]] || case $verb in
            list | show | export | import | template) words+=' agreements instalments partners worksites slots territories
                sessions editions sectors trades markers' ;;
            demo) words+=' khenifra' ;;
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _sijill_cli sijill-cli
