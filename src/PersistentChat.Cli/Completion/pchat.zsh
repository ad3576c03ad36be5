#compdef pchat
# Completion of pchat in zsh: source <(pchat completion zsh), after compinit; or save it as _pchat in a folder of $fpath
_pchat() {
    local -a candidates
    candidates=("${(@f)$(pchat "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
    # Options are offered where an option was begun; elsewhere zsh offers files.
    [[ $PREFIX == -* ]] || candidates=("${(@)candidates:#[-/]*}")
    candidates=("${(@)candidates:#}")
    (( $#candidates )) && compadd -a candidates || _files
}
if [[ ${funcstack[1]} == _pchat ]]; then
    _pchat "$@"
else
    compdef _pchat pchat
fi
