//! Supporters: more than one, what they get a copy of, and a format with its own typeface and size.

use alongside_tests::{marlbrook, sample};

#[test]
fn rosie_has_two_supporters_and_one_gets_her_packs() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .hears("Kim supports Rosie and reads the papers with her and comes to meetings.")
        .follow("Add a supporter")
        .press("Save this supporter")
        .is_told(&["Enter the supporter’s name"])
        .type_in("Supporter’s name", "Lee")
        .type_in("How the supporter helps", "drives her home")
        .type_in("Email address", "lee at home")
        .tick("What they get a copy of", "Packs of papers", true)
        .press("Save this supporter")
        .is_told(&["Email address must be an email address, such as name@example.org"])
        .type_in("Email address", "")
        .press_twice("Save this supporter")
        .hears("Lee is saved as a supporter for Rosie.")
        .hears("Lee supports Rosie and drives her home.")
        .hears("A copy for Lee");
    assert_eq!(
        helen.page().text().matches("drives her home").count(),
        1,
        "pressed twice, added once"
    );
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .hears("Lee");
    helen
        .visit("/search?for=Lee")
        .follow("Lee")
        .is_at("Lee, who supports Rosie Tattersall")
        .follow("No longer a supporter")
        .press("Archive this supporter")
        .hears("Lee is archived.");
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .does_not_hear("Lee")
        .hears("Kim");
}

#[test]
fn word_in_large_type_and_a_typeface_of_her_own() {
    let mut helen = sample();
    helen
        .visit("/representatives")
        .follow("Amina Yusuf")
        .follow("Say how Amina gets papers")
        .choose("Format", "Word")
        .type_in("Size for large print", "24")
        .choose("Typeface", "Andika")
        .choose("How papers come", "By hand")
        .type_in("Working days to read them", "7")
        .choose("Who said this", "Amina")
        .press("Save how papers come")
        .hears("Word, 24 point, by hand")
        .hears("Typeface: Andika")
        .follow("All about access for Amina")
        .follow("Print them for Amina");
    // Her own choice stands in the form.
    assert_eq!(helen.page().kept("format"), ["word-large"]);
    assert_eq!(helen.page().kept("points"), ["24"]);
    assert_eq!(helen.page().kept("typeface"), ["andika"]);
}

#[test]
fn a_supporter_s_copy_of_a_letter_goes_by_a_way_of_their_own() {
    let mut helen = marlbrook();
    helen
        .visit("/arrangements")
        .follow("January meeting of the board")
        .hears("A copy goes to Kim by hand: there is no address we can use.")
        .hears("What we do for Rosie Tattersall");
    helen
        .visit("/search?for=Kim")
        .follow("Kim")
        .follow("Change these details")
        .type_in("Email address", "kim@marlbrook.example")
        .press("Save changes")
        .visit("/arrangements")
        .follow("January meeting of the board")
        .hears("A copy goes to Kim. Email: kim@marlbrook.example");
}
