package org.internalcustomer.sandbox.pages;

import java.net.URL;
import java.util.Optional;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PageDecorator;
import org.internalcustomer.sandbox.host.WebHost;
import org.internalcustomer.sandbox.i18n.Translations;
import org.internalcustomer.sandbox.pages.account.LoginPage;
import org.internalcustomer.sandbox.pages.account.LogoutPage;
import org.internalcustomer.sandbox.pages.account.ProfilePage;
import org.internalcustomer.sandbox.pages.account.WebSudoPage;
import org.internalcustomer.sandbox.pages.admin.AppsPage;
import org.internalcustomer.sandbox.pages.admin.FieldsPage;
import org.internalcustomer.sandbox.pages.admin.GroupsPage;
import org.internalcustomer.sandbox.pages.admin.JobsPage;
import org.internalcustomer.sandbox.pages.admin.MailboxPage;
import org.internalcustomer.sandbox.pages.admin.OverviewPage;
import org.internalcustomer.sandbox.pages.admin.ProjectsAdminPage;
import org.internalcustomer.sandbox.pages.admin.UsersPage;
import org.internalcustomer.sandbox.pages.frame.Chrome;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.SecurityHeaders;
import org.internalcustomer.sandbox.pages.frame.SessionFilter;
import org.internalcustomer.sandbox.pages.frame.StaticFiles;
import org.internalcustomer.sandbox.pages.frame.Templates;
import org.internalcustomer.sandbox.pages.issue.AssignPage;
import org.internalcustomer.sandbox.pages.issue.CommentPage;
import org.internalcustomer.sandbox.pages.issue.CreateIssuePage;
import org.internalcustomer.sandbox.pages.issue.CreateSubTaskPage;
import org.internalcustomer.sandbox.pages.issue.EditIssuePage;
import org.internalcustomer.sandbox.pages.issue.IssuePage;
import org.internalcustomer.sandbox.pages.issue.LinkPage;
import org.internalcustomer.sandbox.pages.issue.TransitionPage;
import org.internalcustomer.sandbox.pages.issue.UnlinkPage;
import org.internalcustomer.sandbox.pages.search.NavigatorPage;
import org.internalcustomer.sandbox.pages.search.ProjectsPage;
import org.internalcustomer.sandbox.pages.search.QuickSearchPage;
import org.internalcustomer.sandbox.rest2.Rest2;

/** Everything that a person sees of the host, joined to the servlet container. */
public final class Pages {

    private Pages() {}

    /**
     * Offers the {@link PageDecorator} and adds the host's pages. The services that a page needs are looked up when it is
     * asked for, so they may be offered later.
     */
    public static void offer(HostServices services, WebHost web) {
        if (services.has(Translations.class)) {
            services.get(Translations.class).addHosts("i18n/sandbox-pages", Pages::resource);
        }
        Templates templates = new Templates();
        Chrome chrome = new Chrome(services, templates);
        services.add(PageDecorator.class, chrome);
        PageKit kit = new PageKit(services, templates, chrome);

        web.addFilter("security-headers", new SecurityHeaders(), "/*");
        web.addFilter("session", new SessionFilter(services), "/*");
        web.addServlet("static-files", new StaticFiles(), "/static/*");

        web.addServlet("root", new RootPage(kit), "");
        web.addServlet("home", new HomePage(kit), "/secure/Dashboard.jspa");
        web.addServlet("login", new LoginPage(kit), "/login.jsp", "/login");
        web.addServlet("logout", new LogoutPage(kit), "/logout");
        web.addServlet("websudo", new WebSudoPage(kit), "/secure/admin/WebSudoAuthenticate");
        web.addServlet("profile", new ProfilePage(kit), "/secure/ViewProfile.jspa");

        web.addServlet("navigator", new NavigatorPage(kit), "/issues/*");
        web.addServlet("quick-search", new QuickSearchPage(kit), "/secure/QuickSearch.jspa");
        web.addServlet("projects", new ProjectsPage(kit), "/projects/*");

        web.addServlet("issue", new IssuePage(kit), "/browse/*");
        web.addServlet("create-issue", new CreateIssuePage(kit), "/secure/CreateIssue.jspa");
        web.addServlet("edit-issue", new EditIssuePage(kit), "/secure/EditIssue.jspa");
        web.addServlet("assign-issue", new AssignPage(kit), "/secure/AssignIssue.jspa");
        web.addServlet("create-sub-task", new CreateSubTaskPage(kit), "/secure/CreateSubTaskIssue.jspa");
        web.addServlet("link-issue", new LinkPage(kit), "/secure/LinkJiraIssue.jspa");
        web.addServlet("delete-link", new UnlinkPage(kit), "/secure/DeleteLink.jspa");
        web.addServlet("transition", new TransitionPage(kit), "/secure/WorkflowUIDispatcher.jspa");
        web.addServlet("comment", new CommentPage(kit), "/secure/AddComment.jspa");

        addAdminArea(kit, web);
        web.addServlet("rest-api-2", new Rest2(services), "/rest/api/2/*", "/rest/api/latest/*");
    }

    /** Names of statuses, steps and the like are looked up among the texts of all plugins. */
    private static Optional<URL> resource(String name) {
        return Optional.ofNullable(Pages.class.getClassLoader().getResource(name));
    }

    private static void addAdminArea(PageKit kit, WebHost web) {
        web.addServlet("admin", new OverviewPage(kit), "/secure/admin/*");
        web.addServlet("admin-users", new UsersPage(kit), "/secure/admin/users/*");
        web.addServlet("admin-groups", new GroupsPage(kit), "/secure/admin/groups/*");
        web.addServlet("admin-projects", new ProjectsAdminPage(kit), "/secure/admin/projects");
        web.addServlet("admin-fields", new FieldsPage(kit), "/secure/admin/fields");
        web.addServlet("admin-apps", new AppsPage(kit), "/secure/admin/apps/*");
        web.addServlet("admin-mailbox", new MailboxPage(kit), "/secure/admin/mailbox/*");
        web.addServlet("admin-jobs", new JobsPage(kit), "/secure/admin/jobs");
    }
}
