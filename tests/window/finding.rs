//! The test's own eyes: things are found by the name a screen reader would say, hidden things
//! are not found, and clicking, typing and keys arrive.

use crate::page::Page;
use serde_json::json;

const FORM: &str = r"
const make = (tag, set) => Object.assign(document.createElement(tag), set);
const label = make('label', { htmlFor: 'who', textContent: 'Who  comes' });
const field = make('input', { id: 'who', value: 'nobody' });
const hidden = make('button', { textContent: 'Seal', hidden: true });
const whole = make('button', { textContent: 'Seal' });
const icon = make('button', {});
icon.setAttribute('aria-label', 'Take back');
const heard = make('p', { id: 'heard' });
whole.onclick = () => { heard.textContent = `sealed for ${field.value}`; };
icon.onkeydown = (event) => { heard.textContent = `${event.ctrlKey} ${event.key}`; };
document.body.replaceChildren(label, field, hidden, whole, icon, heard);
";

#[test]
fn things_are_found_by_what_they_are_called() {
    let page = Page::open();
    page.driver().script(FORM, json!([]));
    page.fill("Who comes", "Hatidža и Емине");
    assert_eq!(
        page.driver()
            .property(&page.named("field", "Who comes"), "value"),
        "Hatidža и Емине"
    );
    assert_eq!(
        page.all_named("button", "Seal").len(),
        1,
        "the hidden one is not there for a person"
    );
    page.press("Seal");
    page.shows("sealed for Hatidža и Емине");

    let icon = page.named("button", "Take back");
    page.driver()
        .script("document.querySelector('[aria-label]').focus()", json!([]));
    page.driver().keys(&["Control", "k"]);
    page.shows("true k");
    assert_eq!(page.driver().text(&icon), "");
    let heard = page.driver().css("#heard");
    assert_eq!(page.driver().text(&heard[0]), "true k");
    assert_eq!(page.driver().xpath("//p[@id='heard']").len(), 1);
    assert!(page.all_named("button", "Nobody wrote this").is_empty());
}

#[test]
fn a_barrier_is_seen_and_the_first_screen_has_none() {
    let page = Page::open();
    page.named("radio", "Српски");
    assert_eq!(page.barriers(), Vec::<String>::new());
    page.driver().script(
        "document.querySelector('main').append(Object.assign(document.createElement('input'), { type: 'text' }))",
        json!([]),
    );
    assert_eq!(page.barriers(), ["label: input[type=\"text\"]"]);
}
