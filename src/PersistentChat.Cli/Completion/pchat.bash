# Completion of pchat in bash: eval "$(pchat completion bash)"
_pchat() {
    local word=${COMP_WORDS[COMP_CWORD]} candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        # Options are offered where an option was begun; elsewhere bash offers files.
        [[ $candidate == "$word"* && ( $word == -* || $candidate != [-/]* ) ]] && COMPREPLY+=("$candidate")
    done < <(pchat "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)
}
complete -o bashdefault -o default -F _pchat pchat
