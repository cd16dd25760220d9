# Review: the source, of which the others are translations.
# The trial of a hand scanner in Set-up, and what is said of scans that are decoded.

scanner-title = Hand scanner
scanner-line = Scan a card once before the guests come. Usher says whether scanner and computer understand each other. Nobody is checked in by it.
scanner-never = Not tried on this computer yet
scanner-known = { $gap } ms a key, { $ending ->
        [Enter] ends with Enter
        [Tab] ends with Tab
       *[pause] ends with nothing
    }
scanner-try = Test the scanner
scanner-stop = End the test
scanner-card-characters = 1. The characters
scanner-card-ticket = 2. A ticket
scanner-waiting = Scan the first code
scanner-waiting-line = From this screen or from the printed card. It takes about a second.
scanner-nothing = Nothing arrives
scanner-nothing-line = Plug the scanner in anew, and set it to “USB keyboard” (HID) in its manual. Many scanners cannot read a screen: print the card.

scanner-word-works = Works
scanner-word-works-line = Scanner and computer have the same keyboard layout.
scanner-word-caps_lock = Works: Caps Lock is on, decoded anyway
scanner-word-caps_lock-line = Nothing has to be done. Names that are typed come in capitals until Caps Lock is off.
scanner-word-other_layout = Works: decoded anyway
scanner-word-other_layout-line = The scanner types for another keyboard than this computer has. Usher reads it by the places of the keys; nothing has to be done.
scanner-word-no_ending = Set the scanner to end with Enter
scanner-word-no_ending-line = It works, but each scan waits for a pause to be sure of its end. In the scanner’s manual, scan the code for “suffix”: CR or Enter.
scanner-word-slow = Too slow: { $gap } ms a key
scanner-word-slow-line = A hand types nearly as fast. In the scanner’s manual, set the “inter-character delay” to none.
scanner-word-damaged = Characters were lost or came twice
scanner-word-damaged-line = Scan once more. If it happens again, use another cable, or a socket of the computer itself.
scanner-word-other_code = That was another code
scanner-word-other_code-line = Scan a code of the test card. Nobody was checked in.

scanner-fact-scanner = The scanner types for
scanner-fact-computer = This computer has
scanner-fact-gap = Time a key
scanner-fact-ending = Ends with
scanner-fact-characters = Characters
scanner-fact-caps = Caps Lock
scanner-gap = { $gap } ms
scanner-ending-Enter = Enter
scanner-ending-Tab = Tab
scanner-ending-pause = Nothing
scanner-characters-whole = All there, each once
scanner-characters-damaged = { $lost } lost, { $doubled } too many
scanner-caps-on = On
scanner-caps-off = Off
scanner-not-known = Not known

scanner-print-title = The card on paper
scanner-print-line = Both codes, and what to do, on a page. Keep it with the scanner.
scanner-print-do = Write the card
scanner-printed = Written: { $path }

scanner-notice-caps = Caps Lock on, scans decoded
scanner-notice-caps-advice = Nothing has to be done. Names that are typed come in capitals until Caps Lock is off.
scanner-notice-layout = Scans decoded
scanner-notice-layout-advice = The scanner types for { $scanner }; this computer has { $computer }. Scans are read by the places of the keys, and nothing has to be done.

# Keyboard layouts.
scanner-layout-us = US keyboard (QWERTY)
scanner-layout-gb = UK keyboard (QWERTY)
scanner-layout-fr = French keyboard (AZERTY)
scanner-layout-be = Belgian keyboard (AZERTY)
scanner-layout-de = German keyboard (QWERTZ)
scanner-layout-ch = Swiss keyboard (QWERTZ)
scanner-layout-es = Spanish keyboard
scanner-layout-latam = Latin American keyboard
scanner-layout-it = Italian keyboard
scanner-layout-pt = Portuguese keyboard
scanner-layout-br = Brazilian keyboard
scanner-layout-se = Swedish keyboard
scanner-layout-tr = Turkish keyboard
scanner-layout-ru = Russian keyboard
scanner-layout-gr = Greek keyboard
scanner-layout-ara = Arabic keyboard
scanner-layout-il = Hebrew keyboard
scanner-layout-jp = Japanese keyboard
