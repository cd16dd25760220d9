# Review: the source, of which the others are translations.
# The people behind the desk: who sits here, who is what, and PINs.

role-of-staff-desk = Desk
role-of-staff-supervisor = Supervisor
role-of-staff-organizer = Organizer

seat-is = { $name } is at this desk. Change
seat-nobody = Who is at this desk?
seat-title = Who is at this desk?
seat-line = What is done here stands in the journal under this name.
seat-has-pin = with a PIN
seat-name = Name
seat-other = Somebody else
seat-do = Sit here
seat-leave = Nobody in particular
seat-not = Cancel

pin-title-seat = Your PIN, please
pin-title-override = Admit against the rule?
pin-title-grant_lunch = Give a lunch that is not due?
pin-title-undo_others = Undo what somebody else did?
pin-title-close_arrivals = Close arrivals?
pin-title-set_up = Open Set-up?
pin-title-leave_kiosk = Leave the screen for guests?
pin-title-share = Share the figures with others?
pin-title-staff = Change who is what?
pin-line-several = It needs the PIN of one of these.
pin-line-one = It needs the PIN of { $name }.
pin-who = Whose PIN
pin-field = PIN
pin-wrong = That is not it. Try again.
pin-waits = Too many wrong PINs. The next try has to wait { $left }.
pin-forgotten = Forgotten? An organizer sets a new one in Set-up › Desks, or the office in the office file.
pin-delete = Delete the last digit
pin-not = Cancel
pin-enter = Confirm
pin-checking = Looking…

staff-title = People and rights
staff-open = Everybody may do everything
staff-kept = Kept for those with a PIN
staff-line = Say who works here. Once a supervisor or an organizer has a PIN, it is needed to admit against the rule, to give lunches that are not due, to undo what others did, to close arrivals, and for Set-up.
staff-has-pin = Has a PIN
staff-no-pin = No PIN
staff-change = Change
staff-change-name = Change { $name }
staff-take-pin = Take the PIN away
staff-take-pin-name = Take the PIN away: { $name }
staff-remove = Remove
staff-remove-name = Remove { $name }
staff-forgotten = A PIN keeps colleagues from deciding alone; it does not lock the file. Forgotten by everybody: usher staff forget-pins, with the office file.
staff-name = Name
staff-role = Role
staff-role-desk = Checks guests in. A PIN only keeps the name.
staff-role-supervisor = Decides at the door, and opens Set-up.
staff-role-organizer = Says who is what besides.
staff-pin = PIN
staff-pin-optional = six digits, or none
staff-pin-stays = six digits; empty: as it is
staff-add = Add
staff-save = Save
