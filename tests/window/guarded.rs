//! The window opens, and from inside the page there is no way out of it: no network, no code
//! made from text, no other address, no command that was not granted.

use crate::page::Page;
use serde_json::json;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::Duration;

/// The only address the window ever shows.
const HOME: &str = "tauri://localhost";

#[test]
fn the_window_opens_on_its_own_page() {
    let page = Page::open();
    assert_eq!(page.driver().address(), HOME);
    assert_ne!(page.visible_text().trim(), "");
    page.picture("opened");
}

#[test]
fn the_page_reaches_no_network() {
    let page = Page::open();
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener
        .set_nonblocking(true)
        .expect("a listener that does not wait");
    let address = format!("http://{}/", listener.local_addr().expect("a port"));
    for way in [
        "await fetch(arguments[0]); return 'sent'",
        "const ask = new XMLHttpRequest(); ask.open('GET', arguments[0], false); ask.send(); return 'sent'",
        "new WebSocket(arguments[0].replace('http', 'ws')); return await new Promise((done, no) => setTimeout(no, 300, 'quiet'))",
        "return await new Promise((done, no) => { const image = new Image(); image.onload = () => done('sent'); image.onerror = () => no('refused'); image.src = arguments[0]; })",
        "return await new Promise((done, no) => { const frame = document.createElement('iframe'); frame.src = arguments[0]; document.body.append(frame); setTimeout(no, 300, 'quiet'); })",
        "if (navigator.sendBeacon(arguments[0], 'x')) { await new Promise((done) => setTimeout(done, 300)); } throw 'quiet'",
        "const form = document.createElement('form'); form.action = arguments[0]; document.body.append(form); form.submit(); await new Promise((done) => setTimeout(done, 300)); throw 'quiet'",
    ] {
        let answer = page.driver().wait_script(way, json!([address]));
        assert!(answer.get("thrown").is_some(), "{way} answered {answer}");
    }
    std::thread::sleep(Duration::from_millis(200));
    let nobody = listener
        .accept()
        .map(|(_, caller)| caller)
        .map_err(|why| why.kind());
    assert_eq!(
        nobody,
        Err(ErrorKind::WouldBlock),
        "something reached the listener"
    );
}

#[test]
fn text_never_becomes_code() {
    let page = Page::open();
    for way in [
        "return new Function('return 1')()",
        "return (0, eval)('1')",
        "const node = document.createElement('script'); node.textContent = 'window.ran = true'; document.body.append(node); if (window.ran) return 'ran'; throw 'quiet'",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = true\">'); await new Promise((done) => setTimeout(done, 200)); if (window.ran) return 'ran'; throw 'quiet'",
        "const node = document.createElement('script'); node.src = 'data:text/javascript,window.ran=true'; document.body.append(node); await new Promise((done) => setTimeout(done, 200)); if (window.ran) return 'ran'; throw 'quiet'",
    ] {
        let answer = page.driver().wait_script(way, json!([]));
        assert!(answer.get("thrown").is_some(), "{way} answered {answer}");
    }
    let frozen = page
        .driver()
        .script("return Object.isFrozen(Object.prototype)", json!([]));
    assert_eq!(frozen, json!(true));
}

#[test]
fn the_window_cannot_be_led_elsewhere() {
    let page = Page::open();
    for elsewhere in [
        "https://example.org/",
        "http://127.0.0.1:9/",
        "file:///etc/passwd",
        "tauri://elsewhere/",
    ] {
        page.driver()
            .script("location.href = arguments[0]", json!([elsewhere]));
        std::thread::sleep(Duration::from_millis(300));
        assert_eq!(page.driver().address(), HOME, "after {elsewhere}");
    }
    let opened = page.driver().script(
        "return window.open('https://example.org/') === null",
        json!([]),
    );
    assert_eq!(opened, json!(true), "no second window");
    assert_ne!(page.visible_text().trim(), "", "the page is still there");
}

#[test]
fn only_granted_commands_answer() {
    let page = Page::open();
    for command in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:fs|read_text_file",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:app|version",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "open_anything",
    ] {
        let answer = page.invoke(command, &json!({}));
        let why = answer["thrown"]
            .as_str()
            .unwrap_or_else(|| panic!("{command} answered {answer}"));
        assert!(
            why.contains("not allowed") || why.contains("not found"),
            "{command}: {why}"
        );
    }
    assert_eq!(
        page.invoke("alive", &json!({})),
        json!(null),
        "what is granted does answer"
    );
}

#[test]
fn saving_asks_for_a_place_and_only_a_saved_paper_is_shown() {
    let page = Page::open();
    let place = page.invoke("choose_save_path", &json!({ "suggested": "../plan.pdf" }));
    assert_eq!(
        place,
        json!(page.desk().join("-plan.pdf")),
        "the name leads nowhere else"
    );
    for (path, why) in [
        (json!("/etc/passwd"), "nobody chose it"),
        (place, "nothing was written yet"),
    ] {
        let refused = page.invoke("show_file", &json!({ "path": path }));
        assert_eq!(refused["thrown"]["code"], "file", "{why}");
    }
    let open = page.invoke(
        "choose_open_path",
        &json!({ "filters": [{ "name": "Krug", "extensions": ["krug"] }] }),
    );
    assert_eq!(open, json!(page.to_open()));
}

#[test]
fn the_web_view_keeps_to_the_data_folder_and_a_power_cut_harms_nothing() {
    let mut page = Page::open();
    page.restart();
    assert_ne!(page.visible_text().trim(), "");
    assert!(
        page.home().join("window").is_dir(),
        "the web view keeps to Krug's own folder"
    );
    let beside: Vec<_> = std::fs::read_dir(page.elsewhere())
        .expect("a folder")
        .collect();
    assert!(beside.is_empty(), "left beside the data folder: {beside:?}");
}
