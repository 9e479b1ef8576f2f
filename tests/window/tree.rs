//! The family tree without a mouse: twenty relatives and nine others, told from the keyboard alone, stand where they
//! belong; the picture has no barrier in light and dark.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::driver::wait_for;
use crate::page::Page;

const PASSPHRASE: &str = "baro kuna zelo mita pova 7";
const FOCUSED: &str = "const at = document.activeElement?.closest('[data-id]'); return at ? at.getAttribute('aria-label') : ''";
/// Places of everybody in the picture, by the first word of what a listener hears.
const PLACES: &str = "return Object.fromEntries([...document.querySelectorAll('svg [data-id]')].map((one) => {
  const at = one.querySelector('path').getBoundingClientRect();
  return [one.getAttribute('aria-label').split(/[ ,]/)[0], [at.x + at.width / 2, at.y + at.height / 2]]; }))";

pub(crate) fn core(page: &Page, name: &str, request: Value) -> Value {
    let reply = page.invoke("call", &json!({ "name": name, "request": request }));
    assert!(reply.get("thrown").is_none(), "{name}: {reply}");
    reply
}

/// Jasna's window with a new family of one child, at People and map.
pub(crate) fn at_the_table(theme: &str) -> (Page, String) {
    let mut page = Page::open();
    core(
        &page,
        "vault.create",
        json!({ "name": "Jasna Perić", "role_word": "", "organisation": "Otvoreni krug", "country": "ba",
                "language": "en", "passphrase": PASSPHRASE }),
    );
    core(&page, "recovery.sheet_done", json!({}));
    let made = core(
        &page,
        "referral.create",
        json!({ "alias": "Breza", "country": "ba", "language": "bs", "received": "2026-11-02",
                "referrer": "Nermina Škapur", "office": "CSR Zenica", "asked": "Ko vodi djecu u školu?",
                "children": [{ "name": "Lejla Kovač", "birth_year": 2013 }],
                "first_contact": "", "first_contact_kin": "", "first_contact_guardian": false }),
    );
    core(
        &page,
        "settings.look",
        json!({ "language": "en", "theme": theme, "letters": 100 }),
    );
    page.restart();
    page.resize((1366, 768));
    let field = page.first("input[type=password]");
    page.driver().type_into(&field, PASSPHRASE);
    page.driver().keys(&["Enter"]);
    page.first("nav.rail");
    page.finds("Breza");
    page.named("option", "Breza");
    page.driver().keys(&["Enter"]);
    page.tab(2);
    page.first("svg [data-id]");
    (page, made["case"].as_str().expect("a family").to_owned())
}

/// Letter by letter, as fingers do.
pub(crate) fn types(page: &Page, text: &str) {
    for letter in text.chars() {
        page.driver().keys(&[&letter.to_string()]);
    }
}

pub(crate) fn focused(page: &Page) -> String {
    page.driver()
        .script(FOCUSED, json!([]))
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Goes on by Tab until somebody in the picture has the focus.
pub(crate) fn into_the_picture(page: &Page) {
    for _ in 0..80 {
        if !focused(page).is_empty() {
            return;
        }
        page.driver().keys(&["Tab"]);
    }
    panic!("the picture is not reached by Tab");
}

/// Everybody's place once nobody glides any more.
pub(crate) fn at_rest(page: &Page) -> Value {
    let mut before = Value::Null;
    wait_for("nobody moves", || {
        let now = page.driver().script(PLACES, json!([]));
        let same = now == before;
        before = now.clone();
        std::thread::sleep(std::time::Duration::from_millis(90));
        same.then_some(now)
    })
}

/// Walks with arrows from whoever has the focus to somebody.
fn walks_to(page: &Page, name: &str) {
    into_the_picture(page);
    for _ in 0..40 {
        let at = focused(page);
        let here = at.split([' ', ',']).next().unwrap_or_default().to_owned();
        if here == name {
            return;
        }
        let places: BTreeMap<String, (f64, f64)> =
            serde_json::from_value(at_rest(page)).expect("places");
        let (from, to) = (places[&here], places[name]);
        let key = if (from.1 - to.1).abs() > 20.0 {
            if to.1 < from.1 {
                "ArrowUp"
            } else {
                "ArrowDown"
            }
        } else if to.0 < from.0 {
            "ArrowLeft"
        } else {
            "ArrowRight"
        };
        page.driver().keys(&[key]);
        wait_for(&format!("{key} from {here} to {name}"), || {
            (focused(page) != at).then_some(())
        });
    }
    panic!("{name} is not reached by arrows");
}

/// Tells relatives from somebody: a letter, a line, Enter.
pub(crate) fn tells(page: &Page, of: &str, letter: &str, line: &str, new: &str) {
    walks_to(page, of);
    page.driver().keys(&[letter]);
    page.first("dialog[open] input:focus");
    types(page, line);
    page.driver().keys(&["Enter"]);
    wait_for(new, || {
        let places = page.driver().script(PLACES, json!([]));
        (places.get(new).is_some() && page.driver().css("dialog[open]").is_empty()).then_some(())
    });
}

#[test]
fn twenty_relatives_and_nine_others_are_entered_from_the_keyboard() {
    let (page, case) = at_the_table("light");
    for (of, letter, line, new) in [
        ("Lejla", "p", "Damir 37, Selma 34", "Selma"),
        ("Lejla", "s", "Amar 6", "Amar"),
        ("Selma", "p", "Mustafa, Fatima 63", "Fatima"),
        ("Selma", "s", "Emir, Azra / Tarik 15, Hana 10", "Hana"),
        ("Selma", "s", "Mirela 29", "Mirela"),
        ("Fatima", "p", "Hatidža 84", "Hatidža"),
        ("Damir", "r", "Ivana 33 / Tea 1", "Tea"),
        ("Damir", "p", "Ante 68, Ljubica 66", "Ljubica"),
        ("Damir", "s", "Dragana 35, Goran 39 / Luka 8", "Luka"),
        ("Damir", "s", "Zoran 41", "Zoran"),
    ] {
        tells(&page, of, letter, line, new);
    }
    for name in [
        "Jasna",
        "Vedran",
        "Senada",
        "Ramiza",
        "Alma",
        "Senad",
        "Lejla Tucak",
        "Nermina",
        "Melisa",
    ] {
        into_the_picture(&page);
        page.driver().keys(&["n"]);
        page.first("dialog[open] input:focus");
        types(&page, name);
        page.driver().keys(&["Enter"]);
        wait_for(name, || {
            page.driver().css("dialog[open]").is_empty().then_some(())
        });
    }
    page.picture("breza-tree");
    assert_eq!(page.cut(), Vec::<String>::new());

    let view = core(&page, "people.view", json!({ "case": case }));
    let people = view["people"].as_array().expect("people");
    let name_of = |id: &Value| {
        let found = people.iter().find(|p| p["person"]["id"] == *id);
        let name = found.map_or("", |p| p["person"]["name"].as_str().unwrap_or_default());
        name.split(' ').next().unwrap_or_default().to_owned()
    };
    let mut bonds: Vec<String> = view["relations"]
        .as_array()
        .expect("bonds")
        .iter()
        .map(|r| {
            format!(
                "{} {} {}",
                name_of(&r["a"]),
                r["kind"].as_str().unwrap_or_default(),
                name_of(&r["b"])
            )
        })
        .collect();
    bonds.sort();
    let mut expected: Vec<String> = [
        "Damir parent Lejla",
        "Selma parent Lejla",
        "Damir partner Selma",
        "Damir parent Amar",
        "Selma parent Amar",
        "Mustafa parent Selma",
        "Fatima parent Selma",
        "Mustafa partner Fatima",
        "Mustafa parent Emir",
        "Fatima parent Emir",
        "Emir partner Azra",
        "Emir parent Tarik",
        "Azra parent Tarik",
        "Emir parent Hana",
        "Azra parent Hana",
        "Mustafa parent Mirela",
        "Fatima parent Mirela",
        "Hatidža parent Fatima",
        "Damir partner Ivana",
        "Damir parent Tea",
        "Ivana parent Tea",
        "Ante parent Damir",
        "Ljubica parent Damir",
        "Ante partner Ljubica",
        "Ante parent Dragana",
        "Ljubica parent Dragana",
        "Dragana partner Goran",
        "Dragana parent Luka",
        "Goran parent Luka",
        "Ante parent Zoran",
        "Ljubica parent Zoran",
    ]
    .map(str::to_owned)
    .to_vec();
    expected.sort();
    assert_eq!(bonds, expected);
    assert_eq!(
        people.len(),
        1 + 19 + 9 + 1,
        "Lejla, her relatives, the others, the referrer"
    );

    // One key puts somebody on the other side of a neighbour, and one takes it back.
    walks_to(&page, "Amar");
    let before = at_rest(&page);
    page.driver().keys(&["Control", "ArrowLeft"]);
    wait_for("Amar stands left of Lejla", || {
        let places = page.driver().script(PLACES, json!([]));
        (places["Amar"][0].as_f64() < places["Lejla"][0].as_f64()).then_some(())
    });
    page.driver().keys(&["Control", "z"]);
    wait_for("as before", || (at_rest(&page) == before).then_some(()));
    assert_eq!(page.barriers(), Vec::<String>::new());
}

#[test]
fn the_tree_has_no_barrier_by_night() {
    let (page, _) = at_the_table("dark");
    tells(&page, "Lejla", "p", "Damir 37, Selma 34", "Selma");
    page.picture("breza-tree-dark");
    assert_eq!(page.barriers(), Vec::<String>::new());
}
