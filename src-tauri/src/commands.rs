//! The six things the page can ask of the shell; `permissions/app.toml` grants each by name.
//!
//! All run off the window's thread, so that a slow call never freezes the window.

use crate::files::{self, Chosen, Waiting};
use crate::program::Program;
use crate::window::{self, LOCKED};
use krug_app::{Code, Failure};
use serde::Deserialize;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// One line of the file type list in an open dialog.
#[derive(Debug, Deserialize)]
pub struct Filter {
    /// What the person reads, in their language.
    name: String,
    /// Endings without the dot.
    extensions: Vec<String>,
}

/// Asks the program for something by name: the only way to everything Krug can do.
#[tauri::command]
pub async fn call(
    handle: AppHandle,
    program: State<'_, Arc<Program>>,
    name: String,
    request: Value,
) -> Result<Value, Failure> {
    let program = Arc::clone(&program);
    let outcome = spawn_blocking(move || program.call(&name, request))
        .await
        .map_err(|_| Failure::internal())?;
    if outcome.locked {
        let _ = handle.emit(LOCKED, ());
    }
    outcome.answer
}

/// Somebody is at the keyboard. The page sends this at most every few seconds.
#[tauri::command]
pub fn alive(program: State<'_, Arc<Program>>) {
    program.alive();
}

/// Lets the person choose where to write a file; `None` when they would rather not.
#[tauri::command]
pub async fn choose_save_path(
    window: WebviewWindow,
    chosen: State<'_, Chosen>,
    suggested: String,
) -> Result<Option<PathBuf>, Failure> {
    let name = files::plain_name(&suggested);
    let path = match files::rehearsed_save(&name) {
        Some(path) => Some(path),
        None => {
            ask(&window, move |dialog| {
                dialog.set_file_name(name).blocking_save_file()
            })
            .await?
        }
    };
    if let Some(path) = &path {
        chosen.remember(path.clone());
    }
    Ok(path)
}

/// Lets the person choose a file to read; `None` when they would rather not.
#[tauri::command]
pub async fn choose_open_path(
    window: WebviewWindow,
    filters: Vec<Filter>,
) -> Result<Option<PathBuf>, Failure> {
    let ending = filters.iter().flat_map(|filter| &filter.extensions).next();
    if let Some(path) = files::rehearsed_open(ending.map_or("", String::as_str)) {
        return Ok(Some(path));
    }
    ask(&window, move |dialog| {
        filters
            .iter()
            .fold(dialog, |dialog, filter| {
                let endings: Vec<&str> = filter.extensions.iter().map(String::as_str).collect();
                dialog.add_filter(&filter.name, &endings)
            })
            .blocking_pick_file()
    })
    .await
}

/// Lets the person choose a folder, such as a stick; `None` when they would rather not.
#[tauri::command]
pub async fn choose_folder(window: WebviewWindow) -> Result<Option<PathBuf>, Failure> {
    if let Some(path) = files::rehearsed_folder() {
        return Ok(Some(path));
    }
    ask(&window, FileDialogBuilder::blocking_pick_folder).await
}

/// The file Krug was started with, once; the page looks at it after unlocking.
#[tauri::command]
pub fn opened_with(waiting: State<'_, Waiting>) -> Option<PathBuf> {
    waiting.take()
}

/// Hands a paper to the system's viewer. Fails when it is not one that was just saved, or when
/// the system has no viewer.
#[tauri::command]
pub async fn show_file(chosen: State<'_, Chosen>, path: PathBuf) -> Result<(), Failure> {
    if !chosen.may_show(&path) {
        return Err(cannot_show());
    }
    spawn_blocking(move || open::that_detached(path))
        .await
        .map_err(|_| Failure::internal())?
        .map_err(|_| cannot_show())
}

fn cannot_show() -> Failure {
    Failure::new(Code::File, "failure-file")
}

/// Closes the vault and leaves.
#[tauri::command]
pub fn quit(handle: AppHandle, program: State<'_, Arc<Program>>) {
    program.leave();
    handle.exit(0);
}

/// Shows a native dialog over the window and waits for it.
async fn ask(
    window: &WebviewWindow,
    show: impl FnOnce(FileDialogBuilder<tauri::Wry>) -> Option<tauri_plugin_dialog::FilePath>
    + Send
    + 'static,
) -> Result<Option<PathBuf>, Failure> {
    let dialog = window
        .dialog()
        .file()
        .set_title(window::TITLE)
        .set_parent(window);
    let answer = spawn_blocking(move || show(dialog))
        .await
        .map_err(|_| Failure::internal())?;
    answer
        .map(|path| path.into_path().map_err(|_| Failure::internal()))
        .transpose()
}
