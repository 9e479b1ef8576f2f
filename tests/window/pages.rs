//! Every page of an example family in the real window: no barrier that axe can see, in a Latin and in a
//! Cyrillic language, in light and dark, from the smallest window to a wide one, and what the family sees
//! when the screen is turned.

use serde_json::{Value, json};

use crate::page::Page;

const PASSPHRASE: &str = "baro kuna zelo mita pova 7";
const TABS: [&str; 8] = [
    "journey",
    "people",
    "preparation",
    "day",
    "plan",
    "reviews",
    "notes",
    "papers",
];

pub fn core(page: &Page, name: &str, request: Value) -> Value {
    let reply = page.invoke("call", &json!({ "name": name, "request": request }));
    assert!(reply.get("thrown").is_none(), "{name}: {reply}");
    reply
}

/// A vault with one example family, its window opened anew in a language and a theme.
pub fn with_example(name: &str, language: &str, theme: &str) -> (Page, String) {
    let mut page = Page::open();
    core(
        &page,
        "vault.create",
        json!({ "name": "Jasna Perić", "role_word": "koordinatorica",
        "organisation": "Otvoreni krug", "country": "ba", "language": language, "passphrase": PASSPHRASE }),
    );
    core(&page, "samples.load", json!({ "names": [name] }));
    core(
        &page,
        "settings.look",
        json!({ "language": language, "theme": theme, "letters": 100 }),
    );
    page.restart();
    let field = page.first("input[type=password]");
    page.driver().type_into(&field, PASSPHRASE);
    page.driver().keys(&["Enter"]);
    let families = crate::driver::wait_for("the vault is open", || {
        let reply = page.invoke("call", &json!({ "name": "families.view", "request": {} }));
        reply["families"].get(0).is_some().then_some(reply)
    });
    (
        page,
        families["families"][0]["alias"]
            .as_str()
            .expect("a code word")
            .to_owned(),
    )
}

/// The circle and the table, which show what the tree shows; settings, help and Find.
fn elsewhere(page: &Page, family: &str, look: impl Fn(&str)) {
    page.tab(2);
    page.driver()
        .click(&page.first(".tools .segments label:nth-of-type(2)"));
    page.first("main svg path.middle");
    look("circle");
    page.driver()
        .click(&page.first(".tools .segments label:nth-of-type(3)"));
    page.first("main table");
    look("table");
    page.driver().keys(&["Control", "Shift", "h"]);
    page.first("main button[aria-expanded]");
    page.at_rest();
    look("history");
    page.driver()
        .click(&page.first(".rail button:nth-of-type(3)"));
    for (n, part) in ["share", "register", "people-exchanged-with"]
        .iter()
        .enumerate()
    {
        let choice = format!("main .segments label:nth-of-type({})", n + 1);
        page.driver().click(&page.first(&choice));
        page.at_rest();
        look(part);
    }
    page.driver()
        .click(&page.first(".rail button:last-of-type"));
    page.at_rest();
    look("settings");
    page.driver().keys(&["F1"]);
    page.at_rest();
    look("help");
    page.finds("a");
    page.first("[role=option]");
    look("find");
    page.driver().keys(&["Escape"]);
    // Back into the family, by the way that is always there.
    page.finds(family);
    page.named("option", family);
    page.driver().keys(&["Enter"]);
    page.tab(1);
}

fn look_at_every_tab(name: &str, language: &str, theme: &str, size: (u32, u32)) {
    let (page, alias) = with_example(name, language, theme);
    page.first("nav"); // the lock screen is gone
    page.resize(size);
    page.at_rest();
    let look = |what: &str| {
        page.picture(&format!("{name}-{theme}-{what}"));
        let nothing = Vec::<String>::new();
        assert_eq!(page.barriers(), nothing, "{what} in {language}, {theme}");
        assert_eq!(page.cut(), nothing, "{what} in {language}, {size:?}");
    };
    look("0-today");
    // A closed family is found by its code word.
    page.finds(&alias);
    page.named("option", &alias);
    page.driver().keys(&["Enter"]);
    crate::driver::wait_for("the family is open", || {
        (page.driver().css("[role=tab], nav a, nav button").len() >= 8).then_some(())
    });
    for (n, tab) in TABS.iter().enumerate() {
        page.tab(n + 1);
        look(&format!("{}-{tab}", n + 1));
    }
    elsewhere(&page, &alias, look);
    page.driver().keys(&["F9"]);
    crate::driver::wait_for("the coordinator's own frame is gone", || {
        page.driver().css(".frame").is_empty().then_some(())
    });
    page.at_rest();
    look("9-turned");
}

#[test]
fn lipa_in_bosnian_by_day() {
    look_at_every_tab("lipa", "bs", "light", (1280, 860));
}

#[test]
fn yavor_in_bulgarian_by_night_in_the_smallest_window() {
    look_at_every_tab("yavor", "bg", "dark", (1024, 700));
}

#[test]
fn javor_in_czech_by_day_in_a_wide_window() {
    look_at_every_tab("javor", "cs", "light", (1920, 1080));
}
