// The properties, the service and its test are those of the page.
String page = new File(document).getText('UTF-8')
def write(String name, String text) {
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
write('src/main/resources/application.properties', (page =~ /(?s)```properties\n(.*?)```/)[0][1])
def programs = (page =~ /(?s)```java\n(.*?)```/).collect { it[1] }
assert programs.size() == 2
write('src/main/java/org/example/ministry/CaseOffice.java', programs[0])
write('src/test/java/org/example/ministry/CaseOfficeTest.java', programs[1])
return true
