package commonground.sheet;

import commonground.words.Words;

/** Gathers the fixed words of the page. */
final class LabelsMaker {

    private final Words words;

    LabelsMaker(Words words) {
        this.words = words;
    }

    Sheet.Labels make() {
        return new Sheet.Labels(words.say("label.caption"), words.say("label.question"), words.say("label.our-column"),
                words.say("label.our-column-hint"), words.say("label.theme"), words.say("label.likeness"),
                words.say("label.caution"), words.say("label.source"), words.say("label.sources"),
                words.say("label.cited-at"),
                words.say("label.opens-at"), words.say("label.voices"), words.say("label.evidence"),
                words.say("label.chosen"), words.say("label.foot"), words.say("label.page"), words.say("label.of"),
                words.say("label.signs"), words.say("label.guide"), words.say("label.ground-rules"));
    }
}
