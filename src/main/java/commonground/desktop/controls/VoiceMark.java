package commonground.desktop.controls;

import commonground.cases.Voice;
import commonground.words.Words;
import javafx.scene.control.Label;

/** Who speaks in a source: a letter in a small square, the same in black and white. */
public final class VoiceMark extends Label {

    public VoiceMark(Words words, Voice voice) {
        super(words.letter(voice));
        setAccessibleText(words.say("voice.spoken", words.label(voice)));
        Hints.install(this, words.label(voice));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("voice-mark", voice.key());
    }
}
