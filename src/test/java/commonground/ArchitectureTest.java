package commonground;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.NetworkChannel;
import java.nio.channels.Selector;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/** Keeps the rooms and their arrows as CONTRIBUTING.md draws them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("commonground");

    private static final Class<?>[] ADDRESSES = {URI.class, URISyntaxException.class, URL.class};
    private static final DescribedPredicate<JavaMethodCall> READING_AN_ADDRESS = describe("an address is read",
            call -> call.getTargetOwner().isEquivalentTo(URL.class) && call.getName().matches("open.*|getContent"));
    private static final DescribedPredicate<JavaConstructorCall> IMAGE_AT_AN_ADDRESS = describe("image at an address",
            call -> call.getTargetOwner().isEquivalentTo(Image.class)
                    && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class));

    @Test
    void arrowsPointDownwards() {
        check(layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("commonground")
                .layer("desktop")
                .definedBy("commonground.desktop..")
                .layer("cli")
                .definedBy("commonground.cli..")
                .layer("sheet")
                .definedBy("commonground.sheet..")
                .layer("compare")
                .definedBy("commonground.compare..")
                .layer("words")
                .definedBy("commonground.words..")
                .layer("library")
                .definedBy("commonground.library..")
                .layer("districts")
                .definedBy("commonground.districts..")
                .layer("seeds")
                .definedBy("commonground.seeds..")
                .layer("store")
                .definedBy("commonground.store..")
                .layer("cases")
                .definedBy("commonground.cases..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desktop")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("sheet")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli")
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli", "sheet")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli", "sheet", "districts")
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli")
                .whereLayer("districts")
                .mayOnlyBeAccessedByLayers("desktop", "cli", "sheet")
                .whereLayer("seeds")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli", "library", "seeds"));
    }

    @Test
    void noPackagesImportEachOtherInARing() {
        check(slices().matching("commonground.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        check(noClasses().that()
                .resideOutsideOfPackages("commonground", "commonground.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx.."));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        check(noClasses().that()
                .resideOutsideOfPackage("commonground.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite.."));
    }

    @Test
    void onlySeedsReadYaml() {
        check(noClasses().that()
                .resideOutsideOfPackage("commonground.seeds..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml.."));
    }

    @Test
    void theModelNeedsTheJdkAlone() {
        check(classes().that()
                .resideInAPackage("commonground.cases")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("commonground.cases", "java..", "org.jspecify.annotations"));
    }

    @Test
    void nothingIsKeptInStaticVariables() {
        check(fields().that().areStatic().should().haveModifier(JavaModifier.FINAL));
    }

    @Test
    void nothingOpensASocket() {
        check(noClasses().should()
                .dependOnClassesThat(resideInAPackage("java.net..").and(not(belongToAnyOf(ADDRESSES)))
                        .or(resideInAnyPackage("javax.net..", "com.sun.net..", "java.rmi..", "javax.naming..",
                                "javafx.scene.web..", "javafx.scene.media.."))
                        .or(assignableTo(NetworkChannel.class))
                        .or(assignableTo(Selector.class))));
    }

    @Test
    void nothingReadsFromAnAddress() {
        check(noClasses().should()
                .callMethodWhere(READING_AN_ADDRESS)
                .orShould()
                .callConstructorWhere(IMAGE_AT_AN_ADDRESS));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
