// Each script asks `specwright completion -- <words>` with the words before the cursor, the last of which is begun.
// Where that names nothing, the shell completes files.

const BASH = `_specwright() {
  local IFS=$'\\n'
  COMPREPLY=($(specwright completion -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _specwright specwright`;

const ZSH = `#compdef specwright
_specwright() {
  local -a found
  found=("\${(@f)$(specwright completion -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _specwright specwright`;

const FISH = `function __specwright
  set -l words (commandline -opc) (commandline -ct)
  set -l found (specwright completion -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c specwright -f -a '(__specwright)'`;

/** What a person evaluates in a shell, by its name. */
export const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ["bash", BASH],
  ["zsh", ZSH],
  ["fish", FISH],
]);
