# Review: the source, of which the others are translations.
# The public board: showing the figures on phones.

share-do = Share
share-on = Shared · { $number }
share-title = Share the figures
share-line = A page of counts for phones on this network. It shows no name, and nothing can be changed there.
share-off = It is closed. Whoever has its link can look until you close it, open another event, or leave the program.
share-lunch = Show how many lunches are left
share-open = Open the page
share-qr = The link as a QR code
share-network = Network
share-connected =
    { $number ->
        [0] Nobody is connected.
        [one] { $number } is connected.
       *[other] { $number } are connected.
    }
share-only-here = This computer is on no local network: nobody else can open the link.
share-isolated = Guest Wi-Fi often keeps devices apart. Where a phone cannot open the link, send the figures as text instead.
share-copy-link = Copy the link
share-copied = Copied
share-by-hand = It could not be copied: what is marked can be, with Ctrl C.
share-renew = Revoke, and make a new link
share-close = Revoke and close
share-text = Copy the figures as text
share-back = Back to the Board
