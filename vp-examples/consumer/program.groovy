// The program is the README's: as it stands there for the class path, and with a package, which a module asks for.
String program = (new File(readme).getText('UTF-8') =~ /(?s)```java\n(.*?)```/)[0][1]
def write(String name, String text) {
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
write('class-path/src/main/java/Ministry.java', program)
write('module-path/src/main/java/org/example/ministry/Ministry.java', 'package org.example.ministry;\n\n' + program)
return true
