# Completion of sijill-cli for bash: verbs, options and kinds of record as the program itself lists them.
_sijill_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
    local verb='' kind='' third='' words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            -f | --file | --lang | --as | --today) ((i++)) ;;
            -*) ;;
            *)
                if [[ -z $verb ]]; then
                    verb=${COMP_WORDS[i]}
                elif [[ -z $kind ]]; then
                    kind=${COMP_WORDS[i]}
                elif [[ -z $third ]]; then
                    third=${COMP_WORDS[i]}
                fi
                ;;
        esac
    done
    case $previous in
        --lang) words='ar fr en' ;;
        --by) words='commune sector partner partner_kind component marker wave month state' ;;
        --per) words='absolute per_1000_inhabitants per_1000_unemployed' ;;
        --classes) words='quantiles equal' ;;
        --role) words='clerk reviewer secretary officer administrator read_only' ;;
        -f | --file | --out | --from | --pdf | --odt | --xlsx | --csv | --mapping | --folder | --save | --scenario)
            COMPREPLY=($(compgen -f -- "$current"))
            return
            ;;
        --json | --dry-run | --all-or-nothing | --voided | --as-of | --worksites | --shipped | --names | --no-interest | --optimised | --with-odt | --with-selected) ;;
        --*) return ;;
    esac
    if [[ -z $words ]]; then
        local -a asked=(${verb:+"$verb"})
        case $verb in # Verbs that have verbs of their own.
            account | call | complaint | journal | paper | paper-template | partner | proposal | report | review | selection | session)
                asked+=(${kind:+"$kind"}) ;;
        esac
        [[ $verb != paper || $kind != issue || -z $third ]] || asked+=("$third")
        # The program answers in English columns: "  name   what it does" and "  -f,--file TEXT   …".
        words=$(LC_ALL=C "$program" "${asked[@]}" --help 2>/dev/null |
            sed -n 's/^  \(-h,\|-f,\)\?\(--[a-z-]*\).*/\2/p; /^Subcommands:/,$ s/^  \([a-z-]*\) .*/\1/p')
        [[ -z $verb ]] || words+=' --file --lang --as --today --json'
        case $verb${kind:+ $kind} in
            list | show | export | import | template | attach | attachments | void | unvoid) words+=' agreements instalments partners worksites slots calls proposals complaints
                    committees committee-members committee-meetings reviews selections territories
                sessions editions sectors trades markers accounts papers boundaries' ;;
            demo) words+=' khenifra' ;;
            'account login') [[ -n $third ]] || words+=' on off' ;;
            'paper-template show' | 'paper-template set' | 'paper-template reset')
                [[ -n $third ]] || words+=' agreement framework session_report call_notice deposit_receipt deposit_register
                    missing_documents inadmissibility reviewer_sheet comparative_table committee_minutes selection_results
                    motive_letter deliberation minutes deliberation_register follow_up
                    convocation agenda attendance_sheet voting_sheets transmission_slip session_dossier'
                ;;
            'account role') [[ -z $third ]] || words+=' clerk reviewer secretary officer administrator read_only' ;;
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _sijill_cli sijill-cli
