package commonground.seeds.checks;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;
import commonground.store.pack.index.PackIndexWord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name finds one case: no id, name or alias belongs to two, whatever its capitals, accents and punctuation. */
final class NamesFindOneCase implements Check {

    @Override
    public void check(Pack pack, Notes notes) {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        for (CaseStudy study : pack.cases()) {
            names(study).forEach(name -> holders.computeIfAbsent(letters(name), letters -> new TreeSet<>())
                    .add(study.id()));
        }
        pack.cases().forEach(study -> check(study, holders, notes));
    }

    private static void check(CaseStudy study, Map<String, Set<String>> holders, Notes notes) {
        for (String name : names(study).toList()) {
            Set<String> cases = holders.getOrDefault(letters(name), Set.of());
            if (cases.size() > 1 && !name.isEmpty()) {
                String message = "'%s' names more than one case: %s; a name finds one case alone".formatted(name,
                        String.join(", ", cases));
                if (study.aliases().contains(name)) {
                    notes.problem(study, "aliases", name, message);
                } else {
                    notes.problem(study, "name", message);
                }
            }
        }
    }

    private static Stream<String> names(CaseStudy study) {
        return Stream.concat(Stream.of(study.id(), study.name()), study.aliases().stream());
    }

    private static String letters(String name) {
        return PackIndexWord.in(name).stream().map(PackIndexWord::text).collect(Collectors.joining());
    }
}
