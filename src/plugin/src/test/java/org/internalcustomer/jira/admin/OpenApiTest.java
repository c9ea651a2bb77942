package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Test;

/** The description of the REST API names what the code offers, no more and no less. */
class OpenApiTest {

    @Test
    void describesEveryOperationAndNothingElse() {
        assertThat(described()).containsExactlyElementsOf(offered());
    }

    @Test
    void describesEverySchemaThatItNames() {
        Map<String, Object> document = new OpenApiResource().read();
        String text = document.toString();
        var schemas =
                new JsonValue("", document).at("components").at("schemas").map().keySet();
        var named =
                java.util.regex.Pattern.compile("#/components/schemas/(\\w+)").matcher(text);
        while (named.find()) {
            assertThat(schemas).contains(named.group(1));
        }
    }

    @Test
    void guardsEveryResource() {
        classes().stream().filter(type -> type.isAnnotatedWith(Path.class)).forEach(type -> assertThat(
                        type.getAnnotations().stream()
                                .map(annotation -> annotation.getRawType().getPackageName()))
                .as("%s says who may call it", type.getName())
                .contains("com.atlassian.plugins.rest.api.security.annotation"));
    }

    private static TreeSet<String> described() {
        TreeSet<String> operations = new TreeSet<>();
        JsonValue paths = new JsonValue("", new OpenApiResource().read()).at("paths");
        for (String path : paths.map().keySet()) {
            paths.at(path)
                    .map()
                    .keySet()
                    .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path));
        }
        return operations;
    }

    private static TreeSet<String> offered() {
        TreeSet<String> operations = new TreeSet<>();
        for (JavaClass type : classes()) {
            if (type.isAnnotatedWith(Path.class)) {
                String base = "/" + type.getAnnotationOfType(Path.class).value();
                type.getAllMethods().forEach(method -> add(operations, base, method));
            }
        }
        return operations;
    }

    private static void add(TreeSet<String> operations, String base, JavaMethod method) {
        String path = method.isAnnotatedWith(Path.class)
                ? base + "/" + method.getAnnotationOfType(Path.class).value()
                : base;
        for (var verb : java.util.List.of(GET.class, PUT.class, POST.class, DELETE.class)) {
            if (method.isAnnotatedWith(verb)) {
                operations.add(
                        verb.getSimpleName() + " " + path.replaceAll("/+", "/").replaceAll(":[^}]*}", "}"));
            }
        }
    }

    private static com.tngtech.archunit.core.domain.JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.internalcustomer.jira");
    }
}
