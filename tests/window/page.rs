//! The page as a person meets it: things are found by what they are called on the screen.
//!
//! A name is what a screen reader would say (label, then text), so a test that finds a button
//! also shows that somebody who cannot see it can.

use crate::driver::{Driver, Element, wait_for};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// Finds visible elements of a role by accessible name: exact first, else by a part of it.
const NAMED: &str = r"
const [role, name] = arguments;
const selectors = {
  button: 'button, [role=button], summary, input[type=submit], input[type=button]',
  link: 'a[href], [role=link]',
  field: 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=textbox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  tab: '[role=tab]',
  option: '[role=option], [role=menuitem]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  any: 'body *',
};
const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const spoken = (node) => {
  const by = node.getAttribute('aria-labelledby');
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
  if (node.getAttribute('aria-label')) return plain(node.getAttribute('aria-label'));
  if (node.labels?.length) return plain([...node.labels].map((label) => label.textContent).join(' '));
  if (node.matches('input[type=submit], input[type=button]')) return plain(node.value);
  return plain(node.textContent) || plain(node.getAttribute('title'));
};
const seen = [...document.querySelectorAll(selectors[role])].filter(
  (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('[inert], [aria-hidden=true]'));
const exact = seen.filter((node) => spoken(node) === name);
if (exact.length) return exact.reverse();
return seen.filter((node) => spoken(node).includes(name)).reverse();
";

/// What the page waits for before it counts as opened: something a person can read stands there.
const READY: &str =
    "return document.readyState === 'complete' && document.body.innerText.trim() !== ''";

/// What the page's main part says now.
const MAIN: &str = "return document.querySelector('main')?.innerText.trim() ?? ''";

/// Fonts are there and what was last changed is painted.
const CUT: &str = r#"
  const seen = [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=tab], h1, h2, h3')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getClientRects().length > 0)
    .filter((one) => getComputedStyle(one).clipPath === 'none' && one.offsetWidth > 1);
  const scrolls = (one) => {
    for (let at = one.parentElement; at; at = at.parentElement)
      if (at !== document.body && at.scrollWidth > at.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const named = (one) => `${one.localName} ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}`;
  const beyond = seen.filter((one) => {
    const at = one.getBoundingClientRect();
    return (at.right > innerWidth + 1 || at.left < -1) && !scrolls(one);
  });
  const short = seen.filter((one) => !['input', 'select', 'textarea'].includes(one.localName))
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible');
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
  return [...page, ...beyond.map((one) => `beyond: ${named(one)}`), ...short.map((one) => `cut: ${named(one)}`)];
"#;

const SETTLED: &str = "await document.fonts.ready;
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))";

/// A driven window with a vault folder, a folder for saved files and a file to open.
pub struct Page {
    driver: Option<Driver>,
    home: TempDir,
    desk: TempDir,
    elsewhere: TempDir,
}

impl Page {
    /// Krug on a new machine.
    pub fn open() -> Page {
        let folder = || tempfile::tempdir().expect("a folder");
        let mut page = Page {
            driver: None,
            home: folder(),
            desk: folder(),
            elsewhere: folder(),
        };
        page.start();
        page
    }

    /// Closes Krug without a word, as a power cut would, and starts it again.
    pub fn restart(&mut self) {
        self.driver = None;
        self.start();
    }

    fn start(&mut self) {
        let stick = self.stick();
        std::fs::create_dir_all(&stick).expect("a stick");
        let known = std::env::var_os("PATH").unwrap_or_default();
        let programs = std::iter::once(self.printers()).chain(std::env::split_paths(&known));
        let programs = PathBuf::from(std::env::join_paths(programs).expect("a list of folders"));
        let variables: [(&str, &Path); 5] = [
            ("PATH", &programs),
            ("KRUG_TEST_FOLDER", &stick),
            ("KRUG_TEST_SAVE_DIR", self.desk.path()),
            ("KRUG_TEST_OPEN", &self.to_open()),
            ("XDG_DATA_HOME", self.elsewhere.path()),
        ];
        let driver = Driver::start(self.home.path(), &variables);
        wait_for("the page is there", || {
            driver
                .script(READY, json!([]))
                .as_bool()
                .filter(|ready| *ready)
        });
        self.driver = Some(driver);
    }

    /// The client itself, for what has no name on the screen.
    pub fn driver(&self) -> &Driver {
        self.driver.as_ref().expect("the window is open")
    }

    /// The data folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The system's place for program data, which `KRUG_HOME` replaces.
    pub fn elsewhere(&self) -> &Path {
        self.elsewhere.path()
    }

    /// Where every save dialog puts its file.
    pub fn desk(&self) -> &Path {
        self.desk.path()
    }

    /// The folder every folder dialog answers: it plays the stick.
    pub fn stick(&self) -> PathBuf {
        self.desk.path().join("stick")
    }

    /// Programs put here stand before those of the system: it plays the printers.
    pub fn printers(&self) -> PathBuf {
        self.desk.path().join("printers")
    }

    /// The path every open dialog answers: put there what is to be opened. Where a file lies beside it with the ending a
    /// dialog asks for, that one is opened.
    pub fn to_open(&self) -> PathBuf {
        self.desk.path().join("to-open.krug")
    }

    /// Waits for an element of a role (button, link, field, checkbox, radio, tab, option,
    /// heading, any) with this name.
    pub fn named(&self, role: &str, name: &str) -> Element {
        wait_for(&format!("{role} “{name}”"), || {
            self.all_named(role, name).into_iter().next()
        })
    }

    /// All elements of a role with this name now, innermost first.
    pub fn all_named(&self, role: &str, name: &str) -> Vec<Element> {
        self.driver().script_elements(NAMED, json!([role, name]))
    }

    /// Waits for a button and presses it.
    pub fn press(&self, name: &str) {
        self.driver().click(&self.named("button", name));
    }

    /// Goes to a family's tab by its number (1 to 8) and waits until it shows its content.
    pub fn tab(&self, number: usize) {
        let here = format!("nav.tabs button:nth-of-type({number})[aria-current=page]");
        self.keys_until(&["Control", &number.to_string()], &here);
        self.at_rest();
    }

    /// Opens Find and types into it.
    pub fn finds(&self, text: &str) {
        let field = self.keys_until(&["Control", "k"], "dialog[open] input[role=combobox]");
        self.driver().type_into(&field, text);
    }

    /// Presses keys until the page shows what they lead to: a page that is just coming may not hear yet.
    fn keys_until(&self, chord: &[&str], selector: &str) -> Element {
        let mut looks = 0;
        wait_for(selector, || {
            if looks % 20 == 0 {
                self.driver().keys(chord);
            }
            looks += 1;
            self.driver().css(selector).into_iter().next()
        })
    }

    /// Waits until the main part says something and has stopped changing.
    pub fn at_rest(&self) {
        let mut before = String::new();
        wait_for("the page is at rest", || {
            std::thread::sleep(Duration::from_millis(150));
            let now = self.driver().script(MAIN, json!([])).to_string();
            let same = now == before && now.len() > 2;
            before = now;
            same.then_some(())
        });
    }

    /// Waits for the first element a CSS selector matches.
    pub fn first(&self, selector: &str) -> Element {
        wait_for(selector, || self.driver().css(selector).into_iter().next())
    }

    /// Does what makes the page start anew, and waits until the new one is there.
    pub fn starts_anew(&self, act: impl FnOnce()) {
        self.driver().script("window.earlier = true", json!([]));
        act();
        let gone = format!("if (window.earlier) return false; {READY}");
        wait_for("the page starts anew", || {
            let there = self.driver().try_script(&gone, json!([]))?;
            there.as_bool().filter(|there| *there)
        });
    }

    /// Waits for a field and writes `text` in place of what stood there.
    pub fn fill(&self, field: &str, text: &str) {
        let field = self.named("field", field);
        self.driver().clear(&field);
        self.driver().type_into(&field, text);
    }

    /// Waits until the page shows `text` somewhere.
    pub fn shows(&self, text: &str) {
        wait_for(&format!("the page shows “{text}”"), || {
            self.visible_text().contains(text).then_some(())
        });
    }

    /// Waits until a field holds `text`.
    pub fn shows_field(&self, text: &str) {
        const HELD: &str = "return [...document.querySelectorAll('input, textarea')].some((one) => one.value === arguments[0])";
        wait_for(&format!("a field holds “{text}”"), || {
            let held = self.driver().script(HELD, json!([text]));
            held.as_bool().filter(|held| *held)
        });
    }

    /// All text a person sees now.
    pub fn visible_text(&self) -> String {
        self.driver()
            .script("return document.body.innerText", json!([]))
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Calls a command of the shell as the page would; a refusal comes back as `{"thrown": …}`.
    pub fn invoke(&self, command: &str, arguments: &Value) -> Value {
        self.driver().wait_script(
            "return await window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])",
            json!([command, arguments]),
        )
    }

    /// What keeps somebody from using the screen as it is now, as axe sees it: rule and place.
    pub fn barriers(&self) -> Vec<String> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("axe-core (npm ci in ui)");
        self.driver().script(&axe, json!([]));
        let found = self.driver().wait_script(
            "await document.fonts.ready;
             const found = await axe.run(document);
             return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`))",
            json!([]),
        );
        let list = found
            .as_array()
            .unwrap_or_else(|| panic!("axe did not run: {found}"));
        list.iter()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Makes the window so wide and so high, and waits until the page has that width.
    pub fn resize(&self, size: (u32, u32)) {
        self.driver().resize(size);
        wait_for("the window has its new width", || {
            let width = self.driver().script("return innerWidth", json!([]));
            (width.as_u64() == Some(u64::from(size.0))).then_some(())
        });
    }

    /// What does not fit: controls beyond the window's sides, and words cut within them.
    pub fn cut(&self) -> Vec<String> {
        let found = self.driver().script(CUT, json!([]));
        let list = found.as_array().expect("a list");
        list.iter()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Leaves a picture in `target/window/<name>.png` for people to look at.
    pub fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("window");
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        self.driver().wait_script(SETTLED, json!([]));
        let picture = self.driver().picture().expect("the window paints");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("a picture");
    }
}
