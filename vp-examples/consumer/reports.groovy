// Both have printed the report that the program is about, and the same one; before it stands what the JVM has to say.
String report(String of) {
    String said = new File(basedir, "$of/target/report.md").getText('UTF-8')
    assert said.contains('# Annual Report 2025') && said.contains('Cusco')
    return said.substring(said.indexOf('# Annual Report 2025'))
}
assert report('class-path') == report('module-path')
return true
