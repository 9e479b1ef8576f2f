//! The shell: the only code that knows Tauri.
//!
//! It owns the window, the native dialogs, the viewer for saved papers and the locks that do
//! not depend on the page (idle, sleep, exit). Everything the program can do lies in
//! `krug-app` and is reached through the one command `call`. The shell tells the page one
//! thing only: `locked`.

mod commands;
mod fault;
mod files;
mod idle;
mod place;
mod program;
mod window;

#[cfg(target_os = "linux")]
mod sleep;

use std::process::ExitCode;

/// Starts Krug: with words on the command line as `krug play …`, `krug inspect …`; without
/// any, or with a file that was double-clicked, as the window.
///
/// The command line never touches the window system, so it works on a machine without a
/// display. Exit codes: 0 done, 1 failed, 2 not understood.
#[must_use]
pub fn start(words: Vec<String>) -> ExitCode {
    fault::keep_quiet();
    if words.is_empty() {
        return window::run(None);
    }
    if let Some(path) = files::opened_with(std::path::Path::new(""), &words) {
        return window::run(Some(path));
    }
    let home = place::find().ok().map(|place| place.dir);
    let terminal = krug_app::Terminal {
        input: &mut std::io::stdin().lock(),
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
        language: language(),
    };
    let code = krug_app::command_line(&words, home, terminal);
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// The system's language, as programs of a terminal find it (POSIX, 8.2).
fn language() -> krug_app::Language {
    let set = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(set);
    locale
        .and_then(|name| std::env::var(name).ok())
        .and_then(|locale| krug_app::Language::of_locale(&locale))
        .unwrap_or(krug_app::Language::En)
}
