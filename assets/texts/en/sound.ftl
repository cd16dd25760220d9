# Review: the source, of which the others are translations.
# What the desk is heard to say, and how loud.

sound-mute = Sound: on. Click to mute.
sound-unmute = Sound: muted. Click to hear the desk.
sound-none = No sound: this computer has nothing to play it on. The desk works without.
sound-title = Sound
sound-line = Each answer has notes of its own: they rise, stay or fall, so that nobody has to look up.
sound-on = Play a sound with each answer
sound-volume = Volume
sound-try = Hear
sound-cue-on_time = In, on time
sound-cue-late = In, late
sound-cue-already = Already in
sound-cue-attention = See something
sound-cue-question = A question
sound-cue-refused = Refused
