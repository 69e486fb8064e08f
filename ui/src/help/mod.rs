//! Help: short pages in plain words, for anybody at the window.

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon},
};
use alongside_locales::Words;
use askama::Template;

/// The addresses of help.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/help", index).open(),
    Route::get("/help/getting-started", getting_started).open(),
    Route::get("/help/formats", formats).open(),
    Route::get("/help/plans", plans).open(),
    Route::get("/help/access", access).open(),
    Route::get("/help/easy-words", easy_words).open(),
    Route::get("/help/meetings", meetings).open(),
    Route::get("/help/papers-in-time", papers_in_time).open(),
    Route::get("/help/answers", answers).open(),
    Route::get("/help/money", money).open(),
    Route::get("/help/pictures", own_pictures).open(),
    Route::get("/help/keys", keys).open(),
    Route::get("/help/keeping-safe", keeping_safe).open(),
];

/// A page of the index: its mark, its address, its title, and what it is for.
struct Entry {
    icon: Icon,
    address: &'static str,
    title: &'static str,
    why: &'static str,
}

#[derive(Template)]
#[template(path = "help/index.html")]
struct IndexPage {
    frame: Frame,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "help/topic.html")]
struct TopicPage {
    frame: Frame,
    numbered: bool,
    sections: Vec<(&'static str, &'static str)>,
    endings: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "help/keys.html")]
struct KeysPage {
    frame: Frame,
    keys: [(&'static str, &'static str); 8],
}

fn index(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let signed_in = visit.session.who.is_some();
    let mut frame = Frame::new(visit, words.help_title()).lede(words.help_lede());
    if !signed_in {
        frame = frame.back("/", words.help_back_start());
    }
    Ok(Reply::page(
        IndexPage {
            frame,
            entries: entries(words),
        }
        .render()?,
    ))
}

fn entries(words: Words) -> Vec<Entry> {
    let entry = |icon, address, title, why| Entry {
        icon,
        address,
        title,
        why,
    };
    vec![
        entry(
            Icon::Next,
            "/help/getting-started",
            words.help_started_title(),
            words.help_started_why(),
        ),
        entry(
            Icon::Paper,
            "/help/formats",
            words.help_formats_title(),
            words.help_formats_why(),
        ),
        entry(
            Icon::Hand,
            "/help/plans",
            words.help_plans_title(),
            words.help_plans_why(),
        ),
        entry(
            Icon::Ear,
            "/help/access",
            words.help_access_title(),
            words.help_access_why(),
        ),
        entry(
            Icon::EasyWords,
            "/help/easy-words",
            words.help_easy_title(),
            words.help_easy_why(),
        ),
        entry(
            Icon::Calendar,
            "/help/meetings",
            words.help_meetings_title(),
            words.help_meetings_why(),
        ),
        entry(
            Icon::Clock,
            "/help/papers-in-time",
            words.help_in_time_title(),
            words.help_in_time_why(),
        ),
        entry(
            Icon::Said,
            "/help/answers",
            words.help_answers_title(),
            words.help_answers_why(),
        ),
        entry(
            Icon::Pound,
            "/help/money",
            words.help_money_title(),
            words.help_money_why(),
        ),
        entry(
            Icon::People,
            "/help/pictures",
            words.help_pictures_title(),
            words.help_pictures_why(),
        ),
        entry(
            Icon::List,
            "/help/keys",
            words.help_keys_title(),
            words.help_keys_why(),
        ),
        entry(
            Icon::Safe,
            "/help/keeping-safe",
            words.help_safe_title(),
            words.help_safe_why(),
        ),
    ]
}

fn getting_started(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_started_one(), words.help_started_one_how()),
        (words.help_started_two(), words.help_started_two_how()),
        (words.help_started_three(), words.help_started_three_how()),
        (words.help_started_four(), words.help_started_four_how()),
        (words.help_started_five(), words.help_started_five_how()),
    ];
    let frame = topic(visit, words.help_started_title(), words.help_started_lede());
    let page = TopicPage {
        frame,
        numbered: true,
        sections,
        endings: vec![words.help_started_alone()],
    };
    Ok(Reply::page(page.render()?))
}

fn formats(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_formats_easy(), words.help_formats_easy_how()),
        (words.help_formats_clear(), words.help_formats_clear_how()),
        (words.help_formats_large(), words.help_formats_large_how()),
        (words.help_formats_web(), words.help_formats_web_how()),
        (words.help_formats_plain(), words.help_formats_plain_how()),
        (words.help_formats_word(), words.help_formats_word_how()),
        (words.help_formats_book(), words.help_formats_book_how()),
        (
            words.help_formats_braille(),
            words.help_formats_braille_how(),
        ),
        (words.help_formats_script(), words.help_formats_script_how()),
    ];
    let frame = topic(visit, words.help_formats_title(), words.help_formats_lede());
    let endings = vec![words.help_formats_same(), words.help_formats_pdf()];
    Ok(Reply::page(
        TopicPage {
            frame,
            numbered: false,
            sections,
            endings,
        }
        .render()?,
    ))
}

fn plans(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_plans_decide(), words.help_plans_decide_how()),
        (words.help_plans_agree(), words.help_plans_agree_how()),
        (words.help_plans_change(), words.help_plans_change_how()),
        (words.help_plans_place(), words.help_plans_place_how()),
        (words.help_plans_start(), words.help_plans_start_how()),
        (words.help_plans_end(), words.help_plans_end_how()),
    ];
    let frame = topic(visit, words.help_plans_title(), words.help_plans_lede());
    let page = TopicPage {
        frame,
        numbered: false,
        sections,
        endings: vec![words.help_plans_promises()],
    };
    Ok(Reply::page(page.render()?))
}

fn access(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_access_ask(), words.help_access_ask_how()),
        (words.help_access_write(), words.help_access_write_how()),
        (words.help_access_tell(), words.help_access_tell_how()),
        (words.help_access_reach(), words.help_access_reach_how()),
        (words.help_access_again(), words.help_access_again_how()),
        (words.help_access_forget(), words.help_access_forget_how()),
    ];
    let frame = topic(visit, words.help_access_title(), words.help_access_lede());
    let page = TopicPage {
        frame,
        numbered: false,
        sections,
        endings: vec![words.help_access_standard()],
    };
    Ok(Reply::page(page.render()?))
}

fn easy_words(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_easy_write(), words.help_easy_write_how()),
        (words.help_easy_mend(), words.help_easy_mend_how()),
        (words.help_easy_rules(), words.help_easy_rules_how()),
        (words.help_easy_readers(), words.help_easy_readers_how()),
    ];
    let frame = topic(visit, words.help_easy_title(), words.help_easy_lede());
    let page = TopicPage {
        frame,
        numbered: true,
        sections,
        endings: vec![words.help_easy_change(), words.help_easy_figures()],
    };
    Ok(Reply::page(page.render()?))
}

fn meetings(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_meetings_plan(), words.help_meetings_plan_how()),
        (words.help_meetings_ask(), words.help_meetings_ask_how()),
        (words.help_meetings_order(), words.help_meetings_order_how()),
        (words.help_meetings_book(), words.help_meetings_book_how()),
        (words.help_meetings_after(), words.help_meetings_after_how()),
    ];
    let lede = words.help_meetings_lede();
    let page = TopicPage {
        frame: topic(visit, words.help_meetings_title(), lede),
        numbered: true,
        sections,
        endings: vec![words.help_meetings_advice()],
    };
    Ok(Reply::page(page.render()?))
}

fn papers_in_time(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_in_time_dates(), words.help_in_time_dates_how()),
        (words.help_in_time_late(), words.help_in_time_late_how()),
        (words.help_in_time_packs(), words.help_in_time_packs_how()),
        (
            words.help_in_time_outside(),
            words.help_in_time_outside_how(),
        ),
        (words.help_in_time_sent(), words.help_in_time_sent_how()),
    ];
    let lede = words.help_in_time_lede();
    let page = TopicPage {
        frame: topic(visit, words.help_in_time_title(), lede),
        numbered: true,
        sections,
        endings: vec![words.help_in_time_quiet()],
    };
    Ok(Reply::page(page.render()?))
}

fn answers(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_answers_write(), words.help_answers_write_how()),
        (words.help_answers_answer(), words.help_answers_answer_how()),
        (words.help_answers_no(), words.help_answers_no_how()),
        (words.help_answers_tell(), words.help_answers_tell_how()),
        (words.help_answers_quote(), words.help_answers_quote_how()),
        (words.help_answers_show(), words.help_answers_show_how()),
    ];
    let lede = words.help_answers_lede();
    let page = TopicPage {
        frame: topic(visit, words.help_answers_title(), lede),
        numbered: true,
        sections,
        endings: vec![words.help_answers_close()],
    };
    Ok(Reply::page(page.render()?))
}

fn money(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_money_say(), words.help_money_say_how()),
        (words.help_money_claim(), words.help_money_claim_how()),
        (words.help_money_approve(), words.help_money_approve_how()),
        (words.help_money_pay(), words.help_money_pay_how()),
        (words.help_money_watch(), words.help_money_watch_how()),
        (words.help_money_benefits(), words.help_money_benefits_how()),
    ];
    let lede = words.help_money_lede();
    let page = TopicPage {
        frame: topic(visit, words.help_money_title(), lede),
        numbered: true,
        sections,
        endings: vec![words.help_money_accounts()],
    };
    Ok(Reply::page(page.render()?))
}

fn own_pictures(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (words.help_pictures_which(), words.help_pictures_which_how()),
        (words.help_pictures_add(), words.help_pictures_add_how()),
        (
            words.help_pictures_people(),
            words.help_pictures_people_how(),
        ),
        (
            words.help_pictures_rights(),
            words.help_pictures_rights_how(),
        ),
        (words.help_pictures_sets(), words.help_pictures_sets_how()),
    ];
    let lede = words.help_pictures_lede();
    let page = TopicPage {
        frame: topic(visit, words.help_pictures_title(), lede),
        numbered: false,
        sections,
        endings: vec![words.help_pictures_change()],
    };
    Ok(Reply::page(page.render()?))
}

fn keys(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let keys = [
        (words.help_keys_tab(), words.help_keys_tab_does()),
        (
            words.help_keys_shift_tab(),
            words.help_keys_shift_tab_does(),
        ),
        (words.help_keys_enter(), words.help_keys_enter_does()),
        (words.help_keys_space(), words.help_keys_space_does()),
        (words.help_keys_arrows(), words.help_keys_arrows_does()),
        (words.help_keys_bigger(), words.help_keys_bigger_does()),
        (words.help_keys_smaller(), words.help_keys_smaller_does()),
        (words.help_keys_normal(), words.help_keys_normal_does()),
    ];
    let frame = topic(visit, words.help_keys_title(), words.help_keys_lede());
    Ok(Reply::page(KeysPage { frame, keys }.render()?))
}

fn keeping_safe(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sections = vec![
        (
            words.help_safe_passphrase(),
            words.help_safe_passphrase_how(),
        ),
        (words.help_safe_sheet(), words.help_safe_sheet_how()),
        (words.help_safe_backup(), words.help_safe_backup_how()),
    ];
    let frame = topic(visit, words.help_safe_title(), words.help_safe_lede());
    Ok(Reply::page(
        TopicPage {
            frame,
            numbered: false,
            sections,
            endings: vec![words.help_safe_leave()],
        }
        .render()?,
    ))
}

fn topic(visit: &mut Visit<'_>, title: &str, lede: &str) -> Frame {
    let words = visit.words;
    Frame::new(visit, title)
        .lede(lede)
        .back("/help", words.help_back())
}
