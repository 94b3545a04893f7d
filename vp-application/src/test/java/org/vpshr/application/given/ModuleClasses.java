package org.vpshr.application.given;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** What a module was compiled to, without its tests, whether it lies in a folder or in a jar. */
public final class ModuleClasses {
    private ModuleClasses() {}

    /**
     * {@return all classes of a module}
     *
     * @param one a class of it
     */
    public static JavaClasses with(Class<?> one) throws IOException {
        Path place = Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(place)) {
            return new ClassFileImporter().importPath(place);
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return new ClassFileImporter().importJar(jar);
        }
    }
}
