package org.vpshr.examples;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What sources say of exceptions: which are caught, made and declared, and in which file. */
final class Sources extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final List<String> caught = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();
    private String file = "";

    /** Those of all modules that are shipped. */
    static Sources ofTheLibrary() throws IOException {
        Path clone = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        try (Stream<Path> files = Files.walk(clone)) {
            List<Path> sources = files.filter(path -> path.toString().endsWith(".java")
                            && path.toString().contains("/src/main/java/")
                            && !path.toString().contains("/target")
                            && clone.relativize(path).toString().startsWith("vp-"))
                    .sorted()
                    .toList();
            List<JavaFileObject> texts = new ArrayList<>();
            for (Path source : sources) {
                texts.add(new Text(source.getFileName().toString(), Files.readString(source)));
            }
            return of(texts);
        }
    }

    static Sources of(String name, String text) throws IOException {
        return of(List.of(new Text(name, text)));
    }

    private static Sources of(List<JavaFileObject> texts) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, texts);
        Sources sources = new Sources();
        for (CompilationUnitTree unit : task.parse()) {
            String path = unit.getSourceFile().getName();
            sources.file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
            sources.scan(unit, null);
        }
        return sources;
    }

    /** As in {@code Pem: IllegalArgumentException}. */
    List<String> caught() {
        return List.copyOf(caught);
    }

    List<String> made() {
        return List.copyOf(made);
    }

    /** What a class extends. */
    List<String> declared() {
        return List.copyOf(declared);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void none) {
        Tree type = tree.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        types.forEach(each -> caught.add(file + ": " + each));
        return super.visitCatch(tree, none);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        made.add(file + ": " + tree.getIdentifier());
        return super.visitNewClass(tree, none);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        @Nullable Tree parent = tree.getExtendsClause();
        if (parent != null) {
            declared.add(tree.getSimpleName() + ": " + parent);
        }
        return super.visitClass(tree, none);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
