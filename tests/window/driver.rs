//! A WebDriver client as small as the tests need: one window, one session, no other crate.
//!
//! The driver gets a process group of its own and the whole group is ended with the test,
//! because a driver that ends alone leaves the window behind. No session bus is passed on:
//! windows that share one end one another.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The name under which WebDriver hands elements over (W3C WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const INTO_SIGHT: &str = "
  const at = arguments[0].getBoundingClientRect();
  const met = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
  if (!arguments[0].contains(met)) arguments[0].scrollIntoView({ block: 'center' });";

/// No answer takes longer, unless the driver hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running driver with one open window.
pub struct Driver {
    process: Child,
    port: u16,
    session: String,
}

/// An element of the page, as the driver names it.
#[derive(Debug, Clone)]
pub struct Element(String);

impl Driver {
    /// Starts Krug with its data in `home`, driven; `variables` are passed on to it.
    pub fn start(home: &Path, variables: &[(&str, &Path)]) -> Driver {
        assert!(
            std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some(),
            "the window tests need a display: run `cargo xtask test`"
        );
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("KRUG_HOME", home)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            // Without this renderer the driver never gets its pictures (seen with WebKitGTK 2.50).
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver starts (Debian: webkit2gtk-driver)");
        let mut driver = Driver {
            process,
            port,
            session: String::new(),
        };
        wait_for("the driver listens", || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": env!("CARGO_BIN_EXE_krug"), "args": [] },
        }}});
        let opened = driver
            .ask("POST", "/session", Some(&wanted))
            .expect("a window opens");
        driver.session = opened["sessionId"]
            .as_str()
            .expect("a session id")
            .to_owned();
        driver.ok(
            "POST",
            "/timeouts",
            &json!({ "script": 20_000, "pageLoad": 20_000, "implicit": 0 }),
        );
        driver
    }

    /// Runs `body` in the page and gives what it returns. `arguments[0]` … are `arguments`.
    pub fn script(&self, body: &str, arguments: Value) -> Value {
        self.ok(
            "POST",
            "/execute/sync",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// Like `script`, but nothing where the page is just being replaced by another.
    pub fn try_script(&self, body: &str, arguments: Value) -> Option<Value> {
        let path = format!("/session/{}/execute/sync", self.session);
        let script = json!({ "script": body, "args": arguments });
        self.ask("POST", &path, Some(&script)).ok()
    }

    /// Runs the asynchronous `body` in the page: what it returns is awaited. What it throws
    /// comes back as `{"thrown": …}`.
    pub fn wait_script(&self, body: &str, arguments: Value) -> Value {
        let body = format!(
            "const done = arguments[arguments.length - 1];
             (async (...arguments) => {{ {body} }})(...arguments).then(
               (value) => done(value ?? null),
               (thrown) => done({{ thrown: thrown instanceof Error ? String(thrown) : thrown }}));"
        );
        self.ok(
            "POST",
            "/execute/async",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// The elements a CSS selector matches, in document order.
    pub fn css(&self, selector: &str) -> Vec<Element> {
        self.located("css selector", selector)
    }

    /// The elements an XPath expression matches, in document order.
    pub fn xpath(&self, expression: &str) -> Vec<Element> {
        self.located("xpath", expression)
    }

    fn located(&self, using: &str, value: &str) -> Vec<Element> {
        elements(&self.ok(
            "POST",
            "/elements",
            &json!({ "using": using, "value": value }),
        ))
    }

    /// Runs `body` in the page; it returns an array of elements.
    pub fn script_elements(&self, body: &str, arguments: Value) -> Vec<Element> {
        elements(&self.script(body, arguments))
    }

    /// Clicks in the middle of an element, as a person would: first it is scrolled into sight, for the driver
    /// only looks at the window's edge and not at what lies over a scrolled page.
    pub fn click(&self, element: &Element) {
        self.script(INTO_SIGHT, json!([{ ELEMENT: element.0 }]));
        self.ok("POST", &format!("/element/{}/click", element.0), &json!({}));
    }

    /// Empties a field.
    pub fn clear(&self, element: &Element) {
        self.ok("POST", &format!("/element/{}/clear", element.0), &json!({}));
    }

    /// Types into an element.
    pub fn type_into(&self, element: &Element, text: &str) {
        self.ok(
            "POST",
            &format!("/element/{}/value", element.0),
            &json!({ "text": text }),
        );
    }

    /// The text a person sees in an element.
    pub fn text(&self, element: &Element) -> String {
        self.read(element, "text")
    }

    /// A property of an element, as a string (`value`, `checked`, …).
    pub fn property(&self, element: &Element, name: &str) -> String {
        self.read(element, &format!("property/{name}"))
    }

    fn read(&self, element: &Element, what: &str) -> String {
        let path = format!("/session/{}/element/{}/{what}", self.session, element.0);
        match self.ask("GET", &path, None).expect("the element is there") {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// Presses keys together, as in `["Control", "k"]`, and lets go in reverse order. Other
    /// names: Shift, Alt, Enter, Escape, Tab, ArrowUp, ArrowDown, F1 … F12.
    pub fn keys(&self, chord: &[&str]) {
        let keys: Vec<String> = chord.iter().map(|name| key(name)).collect();
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        let keyboard =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.ok("POST", "/actions", &keyboard);
    }

    /// Makes the window so wide and so high, in pixels.
    pub fn resize(&self, (width, height): (u32, u32)) {
        self.ok(
            "POST",
            "/window/rect",
            &json!({ "x": 0, "y": 0, "width": width, "height": height }),
        );
    }

    /// The address the window shows, without the place within the page.
    pub fn address(&self) -> String {
        let answer = self.ask("GET", &format!("/session/{}/url", self.session), None);
        let address = answer.expect("an address");
        let address = address.as_str().expect("an address");
        address
            .split('#')
            .next()
            .unwrap_or(address)
            .trim_end_matches('/')
            .to_owned()
    }

    /// A picture of the window as PNG; `None` when the web view does not paint one in time.
    pub fn picture(&self) -> Option<Vec<u8>> {
        let answer = self
            .ask(
                "GET",
                &format!("/session/{}/screenshot", self.session),
                None,
            )
            .ok()?;
        Some(from_base64(answer.as_str()?))
    }

    fn ok(&self, method: &str, path: &str, body: &Value) -> Value {
        let path = format!("/session/{}{path}", self.session);
        self.ask(method, &path, Some(body))
            .unwrap_or_else(|why| panic!("{method} {path}: {why}"))
    }

    /// One request on a connection of its own; gives `value` of the answer or the driver's error.
    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let said = |why: std::io::Error| why.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(said)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(said)?;
        let body = body.map(Value::to_string).unwrap_or_default();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .map_err(said)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map_err(said)?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer
            .split_once("\r\n\r\n")
            .ok_or("the driver closed the connection")?;
        let mut value: Value =
            serde_json::from_str(body).map_err(|why| format!("{why}: {head}"))?;
        let value = value["value"].take();
        match value["error"].as_str() {
            Some(error) if !head.contains(" 200 ") => Err(format!("{error}: {}", value["message"])),
            _ => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            let _ = self.ask("DELETE", &format!("/session/{}", self.session), None);
        }
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }
}

/// Tries until `attempt` gives something; fails after a minute with `what` was awaited.
pub fn wait_for<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = attempt() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a free port").port()
}

fn elements(list: &Value) -> Vec<Element> {
    let list = list.as_array().cloned().unwrap_or_default();
    list.iter()
        .filter_map(|one| one[ELEMENT].as_str())
        .map(|id| Element(id.to_owned()))
        .collect()
}

/// A key's code point (W3C WebDriver, section 17.4.2); a plain character stands for itself.
fn key(name: &str) -> String {
    let code = match name {
        "Tab" => 0xE004,
        "Enter" => 0xE007,
        "Shift" => 0xE008,
        "Control" => 0xE009,
        "Alt" => 0xE00A,
        "Escape" => 0xE00C,
        "ArrowLeft" => 0xE012,
        "ArrowUp" => 0xE013,
        "ArrowRight" => 0xE014,
        "ArrowDown" => 0xE015,
        _ => match name
            .strip_prefix('F')
            .and_then(|number| number.parse::<u32>().ok())
        {
            Some(number @ 1..=12) => 0xE030 + number,
            _ => return name.to_owned(),
        },
    };
    char::from_u32(code).map(String::from).unwrap_or_default()
}

fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = (held << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}
