//! The one window and what it may never do: leave its own address, open others, keep traces,
//! ask for a microphone, bear a family's name in its title.

use crate::commands;
use crate::fault::{self, say};
use crate::files::{self, Chosen, Waiting};
use crate::idle::TICK;
use crate::place::{self, Place};
use crate::program::Program;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Instant, SystemTime};
use tauri::webview::{NewWindowResponse, PermissionResponse, WebviewWindowBuilder};
use tauri::{App, AppHandle, Emitter, Manager, RunEvent, Url, WebviewUrl};

/// The window's title, always. Task bars and screen sharing show it to everybody.
pub const TITLE: &str = "Krug";

/// The one event the page hears: the vault is closed.
pub const LOCKED: &str = "locked";

/// The page hears that a file waits to be looked at; which, it asks for.
pub const OPENED: &str = "opened";

const LABEL: &str = "main";
const SIZE: (f64, f64) = (1280.0, 860.0);
const SMALLEST: (f64, f64) = (1024.0, 700.0);

/// Opens the window, with a file to look at if one was double-clicked, and stays until it is closed.
pub fn run(opened: Option<PathBuf>) -> ExitCode {
    if !has_display() {
        say("there is no display to open a window on. `krug --help` lists what works without one.");
        return ExitCode::FAILURE;
    }
    renderer();
    let place = match place::find() {
        Ok(place) => place,
        Err(_) => {
            say("the data folder cannot be made. KRUG_HOME names another one.");
            return ExitCode::FAILURE;
        }
    };
    let program = Arc::new(Program::new(krug_app::App::new(
        place.dir.clone(),
        krug_app::World::system(),
    )));
    // The window system reports a display that does not answer by panicking.
    match fault::contained(|| build(&place, &program, opened)) {
        Ok(Ok(app)) => {
            let watched = Arc::clone(&program);
            let code = app.run_return(move |_, event| {
                if let RunEvent::Exit = event {
                    watched.leave();
                }
            });
            ExitCode::from(u8::try_from(code).unwrap_or(1))
        }
        Ok(Err(_)) | Err(_) => {
            say("the window cannot be opened. Is the display reachable?");
            ExitCode::FAILURE
        }
    }
}

fn build(place: &Place, program: &Arc<Program>, opened: Option<PathBuf>) -> tauri::Result<App> {
    let mut builder = tauri::Builder::default();
    // Another data folder is another Krug; and a driven one must not end in somebody else's.
    if place.ordinary && !automated() {
        builder = builder.plugin(tauri_plugin_single_instance::init(
            |handle, words, folder| {
                handed_over(handle, &words, Path::new(&folder));
            },
        ));
    }
    let data = place.dir.join("window");
    let watched = Arc::clone(program);
    let waiting = Waiting::default();
    waiting.put(opened);
    builder
        .plugin(tauri_plugin_dialog::init())
        .manage(Arc::clone(program))
        .manage(Chosen::default())
        .manage(waiting)
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::alive,
            commands::choose_save_path,
            commands::choose_open_path,
            commands::choose_folder,
            commands::opened_with,
            commands::show_file,
            commands::quit,
        ])
        .setup(move |app| {
            WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
                .title(TITLE)
                .inner_size(SIZE.0, SIZE.1)
                .min_inner_size(SMALLEST.0, SMALLEST.1)
                // An incognito window refuses to be driven; the driven one has its own folder.
                .incognito(!automated())
                .data_directory(data)
                .devtools(cfg!(debug_assertions))
                .zoom_hotkeys_enabled(true)
                .general_autofill_enabled(false)
                .content_protected(true)
                .disable_drag_drop_handler()
                .on_navigation(is_own)
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .on_download(|_, _| false)
                .on_permission_request(|_, _| PermissionResponse::Deny)
                .build()?;
            watch(app.handle(), watched)?;
            Ok(())
        })
        .build(tauri::generate_context!())
}

/// Locks from outside the page: after idleness, and when the machine goes to sleep.
fn watch(handle: &AppHandle, program: Arc<Program>) -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let (handle, program) = (handle.clone(), Arc::clone(&program));
        crate::sleep::watch(move || {
            program.lock();
            let _ = handle.emit(LOCKED, ());
        })?;
    }
    let handle = handle.clone();
    std::thread::Builder::new()
        .name("idle".to_owned())
        .spawn(move || {
            loop {
                std::thread::sleep(TICK);
                program.copy_while_resting(Instant::now());
                if program.lock_if_left(Instant::now(), SystemTime::now()) {
                    let _ = handle.emit(LOCKED, ());
                }
            }
        })?;
    Ok(())
}

/// A second start, such as a double click on a file, is handed to the first.
fn handed_over(handle: &AppHandle, words: &[String], folder: &Path) {
    let words = words.get(1..).unwrap_or_default();
    if let Some(path) = files::opened_with(folder, words) {
        handle.state::<Waiting>().put(Some(path));
        let _ = handle.emit(OPENED, ());
    }
    come_forward(handle);
}

/// A second start of Krug brings the first one's window to the front.
fn come_forward(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// True for the page's own address only. The content security policy does not cover
/// navigation of the whole window, so this does.
fn is_own(url: &Url) -> bool {
    if cfg!(dev)
        && url.scheme() == "http"
        && url.host_str() == Some("localhost")
        && url.port() == Some(5173)
    {
        return true;
    }
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        _ => false,
    }
}

/// True when a WebDriver runs this window.
fn automated() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// True unless this system draws windows through a display server and none is named.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}

/// Lets the web view paint through shared memory unless the person has decided otherwise:
/// measured on this page it opens about 100 ms sooner, takes 60 MB less, and does not depend
/// on the graphics driver (some show an empty window otherwise).
#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "the variable is read by the web view's own processes only"
)]
fn renderer() {
    const NAME: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(NAME).is_none() {
        // SAFETY: called before the first thread of the program is started.
        unsafe { std::env::set_var(NAME, "1") };
    }
}

#[cfg(not(target_os = "linux"))]
fn renderer() {}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(address: &str) -> bool {
        is_own(&Url::parse(address).unwrap())
    }

    #[test]
    fn the_window_stays_at_home() {
        assert!(own("tauri://localhost/"));
        assert!(own("tauri://localhost/index.html#/plan"));
        assert!(!own("https://example.org/"));
        assert!(!own("tauri://example.org/"));
        assert!(!own("https://tauri.localhost.example.org/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("data:text/html,<h1>hello</h1>"));
        assert!(!own("about:blank"));
    }
}
