package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Apps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator's page of the apps: what each of its controls does. */
class AppsPageTest {

    private static final String PAGE = "/secure/admin/apps";

    private static final List<String> asked = new ArrayList<>();
    private static PagesHost pages;
    private static Browser admin;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        pages.host.services.add(Apps.class, new Recorded());
        admin = pages.administrator();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void namesModulesThatAreUnknownOrPartlyIgnored() {
        assertThat(admin.get(PAGE).body())
                .contains("This host does not have modules of the type gadget.")
                .contains("This host ignores the part condition.")
                .contains("aui-lozenge-error");
    }

    @Test
    void switchesAnAppOffAndOn() {
        HttpResponse<String> off = admin.post(PAGE + "/disable", admin.get(PAGE), Map.of("key", "org.example.app"));
        assertThat(asked).contains("disable org.example.app");
        assertThat(off.body()).contains("org.example.app is disabled");

        HttpResponse<String> on = admin.post(PAGE + "/enable", admin.get(PAGE), Map.of("key", "org.example.app"));
        assertThat(asked).contains("enable org.example.app");
        assertThat(on.body()).contains("org.example.app is enabled");
    }

    @Test
    void installsWhatIsUploaded() {
        HttpResponse<String> done = admin.upload(PAGE + "/upload", admin.get(PAGE), "a jar");

        assertThat(asked).contains("install a jar");
        assertThat(done.body()).contains("org.example.app is installed");
    }

    @Test
    void saysWhyAJarIsRefused() {
        assertThat(admin.upload(PAGE + "/upload", admin.get(PAGE), "no jar").body())
                .contains("it is no jar");
    }

    @Test
    void speaksChinese() {
        String page = pages.administrator().speaking("zh-CN").get(PAGE).body();

        assertThat(page)
                .contains("已启用")
                .contains("停用")
                .contains("本主机没有 gadget 类型的模块。")
                .contains("本主机忽略其中的 condition 部分。")
                .doesNotContain("sandbox.admin.apps");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(pages.browser("anna").get(PAGE).statusCode()).isEqualTo(403);
    }

    private static final class Recorded implements Apps {

        @Override
        public List<App> list() {
            return List.of(new App(
                    "org.example.app",
                    "Example",
                    "1.0",
                    true,
                    "",
                    List.of(
                            new Module("gadget", "gadget", false, "", List.of()),
                            new Module("scripts", "web-resource", true, "", List.of("condition")))));
        }

        @Override
        public void enable(String pluginKey) {
            asked.add("enable " + pluginKey);
        }

        @Override
        public void disable(String pluginKey) {
            asked.add("disable " + pluginKey);
        }

        @Override
        public String install(InputStream jar) {
            try {
                String content = new String(jar.readAllBytes(), StandardCharsets.UTF_8);
                if (content.equals("no jar")) {
                    throw new IllegalArgumentException("it is no jar");
                }
                asked.add("install " + content);
                return "org.example.app";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
