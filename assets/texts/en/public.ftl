# Review: the source, of which the others are translations.
# What the page for phones says besides the words of the Board.

public-practice = PRACTICE
public-of = { $arrived } of { $registered }
public-in-of-registered = In, of registered
public-lost = Connection lost. These figures are of { $at }.
public-ended = This link is no longer valid. Ask for a new one.
public-only-counts = Counts only: no names, and nothing can be changed here.
public-no-script = This page is loaded anew every 15 seconds.
public-as-text = The figures as text
public-language = Language
public-line = { $what }: { $value }
