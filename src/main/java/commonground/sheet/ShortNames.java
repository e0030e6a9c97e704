package commonground.sheet;

import commonground.cases.CaseStudy;
import commonground.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Names without the words that all districts share: "New Haven" for "New Haven Public Schools". */
public final class ShortNames {

    private ShortNames() {}

    /**
     * One for each case; the whole names if two cases would be called the same.
     *
     * @param words the bundle {@code sheet}
     */
    public static List<String> of(List<CaseStudy> cases, Words words) {
        Pattern endings = Pattern.compile(" (" + words.say("short-name.endings") + ")$");
        List<String> names = cases.stream().map(study -> PlainText.of(study.name())).toList();
        List<String> shortened = names.stream().map(name -> endings.matcher(name).replaceFirst("")).toList();
        return shortened.stream().distinct().count() == shortened.size() ? shortened : names;
    }
}
