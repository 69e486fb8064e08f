//! Cells on pages.

use super::text::Piece;
use std::collections::HashMap;

/// Cells in a line and lines on a page, as embossers and displays in Britain most often have them.
const WIDTH: usize = 40;
const LINES: usize = 25;
/// Lines for text: the last holds the page's number.
const TEXT_LINES: usize = LINES - 1;
/// Cells kept at the end of a line of a list of contents for the number of a page.
const NUMBER_ROOM: usize = 7;
/// "The word goes on in the next line" (Rules of UEB 10.13): dot 5.
const GOES_ON: char = '⠐';
const BLANK: char = '\u{2800}';

/// North American ASCII braille: the character for each pattern of six dots, in the order of Unicode.
const ASCII: &[u8; 64] = b" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

/// The pieces on numbered pages, each page ended by a form feed. `cells` holds the braille of each piece.
pub(super) fn pages(pieces: &[Piece], cells: Vec<String>) -> String {
    let mut book = Book::default();
    for (index, (piece, cells)) in pieces.iter().zip(&cells).enumerate() {
        let room = if piece.leads_to.is_some() {
            NUMBER_ROOM
        } else {
            0
        };
        let lines = lines(cells, piece, WIDTH - room);
        // a heading takes two lines of what follows with it
        let together = if piece.keep_next {
            lines.len() + 2
        } else {
            lines.len().min(2)
        };
        let last = pieces.len() == index + 1;
        book.begin(
            piece,
            together.min(if last { lines.len() } else { TEXT_LINES }),
        );
        if let Some(heading) = piece.heading {
            book.headings.insert(heading, book.pages.len());
        }
        for line in lines {
            book.line(line);
        }
        if let Some(heading) = piece.leads_to {
            book.waiting
                .push((book.pages.len(), book.page.len().saturating_sub(1), heading));
        }
    }
    book.finish()
}

#[derive(Default)]
struct Book {
    pages: Vec<Vec<String>>,
    page: Vec<String>,
    /// The page of each heading, counted from 0.
    headings: HashMap<usize, usize>,
    /// Page and line that wait for the number of a heading's page.
    waiting: Vec<(usize, usize, usize)>,
}

impl Book {
    /// Makes room for a piece of which so many lines belong together.
    fn begin(&mut self, piece: &Piece, together: usize) {
        if piece.new_page && !self.page.is_empty() {
            self.turn();
        }
        if !self.page.is_empty() {
            if self.page.len() + piece.above + together > TEXT_LINES {
                self.turn();
            } else {
                self.page
                    .extend(std::iter::repeat_n(String::new(), piece.above));
            }
        }
    }

    fn line(&mut self, line: String) {
        if self.page.len() >= TEXT_LINES {
            self.turn();
        }
        self.page.push(line);
    }

    fn turn(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
    }

    fn finish(mut self) -> String {
        if !self.page.is_empty() {
            self.turn();
        }
        for (page, line, heading) in std::mem::take(&mut self.waiting) {
            let number = self.headings.get(&heading).map(|it| number(it + 1));
            let line = self.pages.get_mut(page).and_then(|it| it.get_mut(line));
            if let (Some(line), Some(number)) = (line, number) {
                *line = at_the_end(line, &number);
            }
        }
        let mut out = String::new();
        for (index, mut page) in self.pages.into_iter().enumerate() {
            page.resize(TEXT_LINES, String::new());
            page.push(at_the_end("", &number(index + 1)));
            for line in page {
                out.extend(line.trim_end_matches(BLANK).chars().map(ascii));
                out.push_str("\r\n");
            }
            out.push('\u{C}');
        }
        out
    }
}

/// A figure: the sign for numbers, and the first ten letters.
fn number(figure: usize) -> String {
    let digits = figure.to_string();
    let cells = digits.chars().map(|digit| match digit {
        '1' => '⠁',
        '2' => '⠃',
        '3' => '⠉',
        '4' => '⠙',
        '5' => '⠑',
        '6' => '⠋',
        '7' => '⠛',
        '8' => '⠓',
        '9' => '⠊',
        _ => '⠚',
    });
    std::iter::once('⠼').chain(cells).collect()
}

fn at_the_end(line: &str, end: &str) -> String {
    let there = line.chars().count() + end.chars().count();
    let between = WIDTH.saturating_sub(there);
    let mut out = line.to_string();
    out.extend(std::iter::repeat_n(BLANK, between));
    out + end
}

fn ascii(cell: char) -> char {
    let dots = u32::from(cell).wrapping_sub(u32::from(BLANK));
    let found = usize::try_from(dots).ok().and_then(|at| ASCII.get(at));
    found.map_or(' ', |byte| char::from(*byte))
}

/// A piece in lines no wider than this. A word that is longer than a line goes on in the next.
fn lines(cells: &str, piece: &Piece, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line: Vec<char> = vec![BLANK; piece.first];
    let mut begun = false;
    for word in cells.split([BLANK, ' ']).filter(|it| !it.is_empty()) {
        let mut word: Vec<char> = word.chars().collect();
        if begun && line.len() + 1 + word.len() > width {
            lines.push(line.into_iter().collect());
            (line, begun) = (vec![BLANK; piece.rest], false);
        }
        if begun {
            line.push(BLANK);
        }
        while line.len() + word.len() > width {
            let rest = word.split_off(width - line.len() - 1);
            line.extend(word);
            line.push(GOES_ON);
            lines.push(line.into_iter().collect());
            line = vec![BLANK; piece.rest];
            word = rest;
        }
        line.extend(word);
        begun = true;
    }
    if begun {
        lines.push(line.into_iter().collect());
    }
    if piece.centred {
        for line in &mut lines {
            let spare = WIDTH.saturating_sub(line.chars().count()) / 2;
            line.insert_str(0, &BLANK.to_string().repeat(spare));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pattern_has_its_character() {
        let letters: String = "⠓⠑⠇⠇⠕".chars().map(ascii).collect();
        assert_eq!(letters, "HELLO");
        assert_eq!(number(120), "⠼⠁⠃⠚");
        let mut all = ASCII.to_vec();
        all.sort_unstable();
        assert_eq!(all, (b' '..=b'_').collect::<Vec<u8>>());
    }

    #[test]
    fn lines_are_never_too_wide_and_a_long_word_goes_on() {
        let piece = Piece {
            first: 2,
            ..Piece::default()
        };
        let word = "⠁".repeat(100);
        let lines = lines(&format!("⠃⠀{word}⠀⠉"), &piece, 40);
        assert!(lines.iter().all(|it| it.chars().count() <= 40));
        assert_eq!(lines[0], "\u{2800}\u{2800}⠃");
        assert!(lines[1].ends_with(GOES_ON) && lines[2].ends_with(GOES_ON));
        assert!(lines[3].ends_with("⠀⠉"));
    }
}
