#!/usr/bin/env bash
# Builds, opens and checks Sijill on a Debian 12 that has nothing but this folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
    cat >&2 <<'END'
usage: ./setup.sh run               open the demonstration register (reports and pictures when there is no display)
       ./setup.sh test [--asan]     build and run every test; with the sanitizers, all but [golden] and [slow]
       ./setup.sh bench [S|M|L]     measure speed and memory beside the bare SQLite C API, on one size or on S and L
       ./setup.sh package           make the Debian package
       ./setup.sh pictures          make the pictures of the help and of README.md anew
       ./setup.sh format [--check]  put the sources in shape, or only say which are not
       ./setup.sh tidy [FILE…]      look for faults with clang-tidy in these sources, or in all
END
    exit 2
}

# What packages.txt names: every line without a "[verb]" tag, and those that carry the tag of this verb.
packages() {
    sed -e "/# *\[/{/# *\[$1\]/!d}" -e 's/ *#.*//' -e '/^$/d' packages.txt
}

install_packages() {
    local missing=() name root=()
    for name in $(packages "$1"); do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    [[ $(id -u) -eq 0 ]] || root=(sudo)
    # Other installers may hold the lock, and mirrors may fail once: wait and try again rather than stop.
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    "${apt[@]}" update
    "${apt[@]}" install --no-install-recommends -y "${missing[@]}" >/dev/null
}

# build PRESET FOLDER [TARGET…]
build() {
    local preset=$1 folder=$2
    shift 2
    mkdir -p "$folder"
    cmake --preset "$preset" >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; exit 1; }
    cmake --build "$folder" ${1:+--target "$@"}
}

# Runs a program without a display, away from the person's own preferences, in a locale that knows Arabic file names.
# Only what Qt says of every window it draws into memory is held back: no logging rule could tell it from real warnings.
offscreen() {
    { env LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$PWD/build/config" "$@" 2>&1 >&3 |
        sed -u '/This plugin does not support /d; /XDG_RUNTIME_DIR not set/d' >&2; } 3>&1
}

make_demonstration() {
    local file=$1
    [[ -e $file && ! build/app/sijill-cli -nt $file ]] && return
    # The verb refuses a file that exists, and what an interrupted run left behind must not be taken for the whole.
    rm -rf build/demo "$file" "$file"-wal "$file"-shm "${file%.sijill}.backups"
    mkdir build/demo
    offscreen build/app/sijill-cli demo khenifra --out build/demo/khenifra.sijill >/dev/null
    mv build/demo/khenifra.sijill "$file"
}

write_session() {
    local file=$1 folder=build/session language
    rm -rf "$folder" build/config
    mkdir "$folder"
    for language in ar fr en; do
        offscreen build/app/sijill-cli --file "$file" --lang "$language" report session \
            --pdf "$folder/report-$language.pdf" --odt "$folder/report-$language.odt" \
            --xlsx "$folder/report-$language.xlsx" >/dev/null
    done
    offscreen build/app/sijill --tour "$folder/pages" "$file"
    echo "There is no display. Written instead, in Arabic, French and English:"
    echo "  $PWD/$folder/report-*.{pdf,odt,xlsx}   the report of the session"
    echo "  $PWD/$folder/pages/*.png               $(find "$folder/pages" -name '*.png' | wc -l) pictures of the window"
}

run() {
    local file=build/khenifra.sijill
    build default build sijill sijill-cli
    make_demonstration "$file"
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        write_session "$file"
    else
        build/app/sijill "$file"
    fi
}

run_tests() {
    if [[ ${1:-} == --asan ]]; then
        build asan build-asan sijill_tests
        # Any report ends the run with a failure; nothing is suppressed.
        export ASAN_OPTIONS=halt_on_error=1:detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
        export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
        # Catch2 runs hidden cases too when a filter only excludes: [.] keeps those out that other cases call.
        offscreen build-asan/tests/sijill_tests '~[golden]~[slow]~[.]'
    else
        build default build
        offscreen build/tests/sijill_tests
    fi
}

# Never part of the tests: what it prints depends on the computer and on what else runs there.
bench() {
    local size
    build default build sijill_bench
    for size in ${1:-S L}; do
        offscreen build/tests/bench/sijill_bench "$size"
    done
}

# What is installed is what the tests ran on, stripped.
package() {
    local folder=build/package made
    build default build sijill sijill-cli sijill_manual
    mkdir -p $folder
    desktop-file-validate resources/install/*.desktop
    appstreamcli validate --no-net resources/install/*.metainfo.xml >"$folder/appstream.log" ||
        { cat "$folder/appstream.log" >&2; exit 1; }
    rm -f $folder/*.deb
    cpack --config build/CPackConfig.cmake -B $folder >"$folder/cpack.log" 2>&1 || { cat "$folder/cpack.log" >&2; exit 1; }
    made=("$PWD/$folder"/*.deb)
    echo "Written: ${made[0]} ($(($(stat -c %s "${made[0]}") / 1024)) kB)"
    echo "Install: apt-get install --no-install-recommends ${made[0]}"
}

pictures() {
    local folder=build/pictures file picture
    build default build sijill sijill-cli
    make_demonstration build/khenifra.sijill
    file=$(mktemp -d)/khenifra.sijill # A path of nobody: some pages show it.
    cp build/khenifra.sijill "$file"
    rm -rf $folder build/config
    offscreen build/app/sijill --help-pictures $folder/help "$file"
    offscreen build/app/sijill --tour $folder/pages "$file"
    find $folder -name '*.png' -exec pngquant --force --ext .png --speed 1 --strip 64 {} +
    mkdir -p resources/help/pictures
    cp $folder/help/*.png resources/help/pictures/
    for picture in resources/pictures/*.png; do # README.md shows some pages of the tour.
        cp "$folder/pages/${picture##*/}" "$picture"
    done
    rm -rf "${file%/*}"
}

sources() {
    find app core ui tests -name '*.cpp' "$@" | sort
}

format() {
    local all=(-o -name '*.h') faults
    if [[ ${1:-} == --check ]]; then
        faults=$(sources "${all[@]}" | xargs -d '\n' clang-format --dry-run 2>&1 | sed -n 's/:[0-9]*:[0-9]*: .*//p' | uniq)
        [[ -z $faults ]] || { printf 'Not in shape:\n%s\n' "$faults"; exit 1; }
    else
        sources "${all[@]}" | xargs -d '\n' clang-format -i
    fi
}

tidy() {
    # GCC's precompiled headers mean nothing to clang: a folder without them, where nothing needs to be built.
    local folder=build-tidy
    cmake --preset default -B $folder -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON -D CMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
    if [[ $# -gt 0 ]]; then printf '%s\n' "$@"; else sources; fi |
        xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy --quiet -p $folder 2>&1 | sed '/warnings\? generated\.$/d'
}

[[ $# -ge 1 ]] || usage
verb=$1
shift
case "$verb ${1:-}" in
    "run " | "bench " | "bench S" | "bench M" | "bench L" | "package " | "pictures " | "test " | "test --asan" | "format " | "format --check" | "tidy "*) ;;
    *) usage ;;
esac
[[ $verb == tidy || $# -le 1 ]] || usage
install_packages "$verb"
case $verb in
    test) run_tests "$@" ;;
    *) "$verb" "$@" ;;
esac
