#compdef lsicu
# Completion of lsicu for zsh. Made by: lsicu completion zsh
_lsicu() {
  local value about also=none
  local -a found
  while IFS=$'\t' read -r value about; do
    case $value in
      (:*) also=${value#:} ;;
      (*) found+=("$value${about:+:$about}") ;;
    esac
  done < <(command lsicu completion zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe -V lsicu found
  case $also in
    (files) _files ;;
    (folders) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _lsicu ]]; then
  _lsicu "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _lsicu lsicu
fi
