/** The shells that the command can complete in. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/**
 * The line that `numberkit complete` prints where the name of a file can stand: shells complete those better
 * themselves. No candidate begins with a colon.
 */
export const filesLine = ':files';

/**
 * The script of each shell. It asks `numberkit complete` with the words up to the cursor, which prints a candidate
 * a line, with its description after a tab.
 */
export const completionScripts: Readonly<Record<Shell, string>> = {
  // For bash 3.2 too, which macOS has: no mapfile, and no compopt.
  bash: `_numberkit() {
  local current=\${COMP_WORDS[COMP_CWORD]} lines line
  local IFS=$'\\n'
  COMPREPLY=()
  lines=$("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return 0
  if [ "$lines" = '${filesLine}' ]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$current"))
    return 0
  fi
  for line in $lines; do COMPREPLY+=("\${line%%$'\\t'*}"); done
}
complete -F _numberkit numberkit`,

  // As a file _numberkit in $fpath it is the function itself; sourced, it defines it.
  zsh: `#compdef numberkit
_numberkit() {
  local -a lines candidates
  lines=("\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "$lines[1]" == '${filesLine}' ]]; then
    _files
    return
  fi
  [[ -z "$lines[1]" ]] && return 1
  candidates=("\${(@)lines//:/\\\\:}")
  candidates=("\${(@)candidates/$'\\t'/:}")
  _describe -V numberkit candidates
}
if [[ "$funcstack[1]" == '_numberkit' ]]; then
  _numberkit "$@"
else
  compdef _numberkit numberkit
fi`,

  fish: `function __numberkit_complete
    set -l words (commandline -opc)
    set -l lines ($words[1] complete -- $words[2..-1] (commandline -ct | string collect -a) 2>/dev/null)
    if test "$lines[1]" = '${filesLine}'
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $lines
    end
end
complete -c numberkit -f -a '(__numberkit_complete)'`,
};
