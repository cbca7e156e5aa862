# Completion of lsicu for bash. Made by: lsicu completion bash
_lsicu() {
  local value about also=none
  local -a values shown
  values=() shown=()
  while IFS=$'\t' read -r value about; do
    case $value in
      :*) also=${value#:} ;;
      *)
        values+=("$value")
        shown+=("$value${about:+  ($about)}")
        ;;
    esac
  done < <(command lsicu completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=()
  # With several left, what they are stands beside them; bash inserts what they begin with in common.
  if ((${#values[@]} > 1)) && [[ ${COMP_TYPE:-9} != 37 && ${COMP_TYPE:-9} != 42 ]]; then
    COMPREPLY=("${shown[@]}")
  elif ((${#values[@]} > 0)); then
    COMPREPLY=("${values[@]}")
  fi
  case $also in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
  return 0
}
complete -o nosort -F _lsicu lsicu 2>/dev/null || complete -F _lsicu lsicu
