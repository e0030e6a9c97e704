import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Classes compiled for Java 5 or older, which an AOT cache leaves out: they lack the frames that it checks. */
final class OldClasses {

    private final ClassFile form;

    /** @param jar that the classes are in */
    OldClasses(JarFile jar) {
        ClassHierarchyResolver inJar = ClassHierarchyResolver.ofResourceParsing(name -> open(jar, name));
        form = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(inJar.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** The class as it is, or with frames if it is an old one. */
    byte[] renewed(byte[] content) {
        ClassModel model = form.parse(content);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return content;
        }
        // Code that is passed on piece by piece is written anew; code passed on whole would stay without frames.
        return form.transformClass(model, ClassTransform.transformingMethodBodies((code, piece) -> code.with(piece))
                .andThen(ClassTransform.endHandler(builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    private static InputStream open(JarFile jar, ClassDesc name) {
        String descriptor = name.descriptorString();
        JarEntry entry = jar.getJarEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
