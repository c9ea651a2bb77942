package org.internalcustomer.browser;

/** Who walks the path, and what they read in their language. */
enum Journey {
    ENGLISH("rosa", "anna", "david"),
    CHINESE("wangfang", "chenjing", "liwei");

    private final String requester;
    private final String firstAgent;
    private final String secondAgent;

    Journey(String requester, String firstAgent, String secondAgent) {
        this.requester = requester;
        this.firstAgent = firstAgent;
        this.secondAgent = secondAgent;
    }

    String requester() {
        return requester;
    }

    String firstAgent() {
        return firstAgent;
    }

    String secondAgent() {
        return secondAgent;
    }

    String summary() {
        return in("Remote access fails", "远程接入失败");
    }

    String providerLabel() {
        return "Provider department";
    }

    String customer() {
        return in("Research and Development", "财务部");
    }

    String noUser(String name) {
        return in("There is no user '" + name + "'.", "没有用户“" + name + "”。");
    }

    String firstDepartment() {
        return in("Service Desk", "服务台");
    }

    String secondDepartment() {
        return in("Network", "网络组");
    }

    String note() {
        return in("The gateway refuses the certificate.", "网关拒绝证书。");
    }

    String reason() {
        return in("The gateway is in order.", "网关一切正常。");
    }

    String rejected() {
        return in("rejected it for Network", "代表 网络组 拒绝受理");
    }

    String nobodyWaits() {
        return in("Nobody is waiting for this department to accept.", "没有等待本部门受理的请求。");
    }

    String supports() {
        return in("Supports Service Desk", "正在配合 服务台");
    }

    String waitsForSecond() {
        return in("Waiting for Network", "等待 网络组");
    }

    String secondHasFinished() {
        return in("Network has finished its part", "网络组 已完成其部分");
    }

    String suggestion() {
        return in("Suggests Finance", "建议由 财务部 受理");
    }

    String waiting() {
        return in("Waiting for customer", "等待客户");
    }

    String waitingForThirdParty() {
        return in("Waiting for third party", "等待第三方");
    }

    String nothingPromised() {
        return in("No date is promised yet.", "尚未承诺日期。");
    }

    String promised() {
        return in("Promised for", "承诺于");
    }

    String acceptedIt() {
        return in(" accepted ", " 接受 ");
    }

    String contested() {
        return in("contested", "有异议");
    }

    String running() {
        return in("Running", "计时中");
    }

    String resolution() {
        return in("Resolution", "解决时限");
    }

    String met() {
        return in("Met", "达标");
    }

    String question() {
        return in("How satisfied are you with the service?", "您对本次服务满意吗？");
    }

    String introduction() {
        return in("We moved to another building this month.", "我们本月搬到了新楼。");
    }

    String designed() {
        return in("How was the new place?", "新地点怎么样？");
    }

    String switchedOn() {
        return in("Switched on", "已启用");
    }

    String remark() {
        return in("Quick and friendly", "快速又友好");
    }

    String recorded() {
        return in("Your rating: 5 of 5 (Very satisfied).", "您的评分：5 分（非常满意），满分 5 分。");
    }

    String pleaseRate() {
        return in("Rate this request", "请评价此请求");
    }

    String closed() {
        return in("This survey is closed", "评价已结束");
    }

    String rated() {
        return in("5 of 5", "评分 5（满分 5）");
    }

    String scorecard() {
        return in("Scorecard", "评分卡");
    }

    String progressUpdate() {
        return in("Progress update", "进展通报");
    }

    String noWord() {
        return in("Nothing has been said publicly yet.", "尚无公开答复。");
    }

    String chasedOnce() {
        return in("Chased 1 time", "已催办 1 次");
    }

    String chasedOnceInMail() {
        return in("it has been chased 1 time now", "这是第 1 次催办");
    }

    String chasedAlready() {
        return in("You have chased this request already", "您已经催办过此请求");
    }

    String withFirstDepartment() {
        return in("With Service Desk since today.", "自今天起由服务台处理。");
    }

    String nextWord() {
        return in("Next word to you by", "下次答复不迟于");
    }

    String askedOnce() {
        return in("You have asked 1 time", "您已催办 1 次");
    }

    String receipt() {
        return in("you asked how it stands", "您的催办已收到");
    }

    String rateSubject() {
        return in("Please rate", "请评价");
    }

    String resolvedToday() {
        return in("Resolved since today; Service Desk worked on it last.", "已于今天解决，最后由服务台处理。");
    }

    String gaveFive() {
        return in("You gave 5 of 5", "您给出了 5 分");
    }

    String rateTheRequest() {
        return in("It takes ten seconds.", "只需十秒钟");
    }

    String saved() {
        return in("Saved.", "已保存。");
    }

    String threeQuestions() {
        return in("Three questions about", "的三个问题");
    }

    String language() {
        return in("en_US", "zh_CN");
    }

    String anonymousPromise() {
        return in("This survey is anonymous.", "本次调查为匿名调查。");
    }

    String recordedWithoutName() {
        return in("recorded without your name", "已匿名记录");
    }

    String whatSurveysStore() {
        return in("What surveys store", "调查存储的内容");
    }

    String tryNow() {
        return in("Try now", "立即重试");
    }

    String anonymousAnswers() {
        return in("Anonymous answers", "匿名评价");
    }

    String thankYou() {
        return in("Thank you", "谢谢");
    }

    String wrongData() {
        return in("It was resolved a day later than Jira says.", "实际解决时间比 Jira 记录晚一天。");
    }

    String ownRequest() {
        return in("You asked for this correction yourself", "这是您自己提出的更正");
    }

    String agreed() {
        return in("The log agrees.", "与日志一致。");
    }

    String approved() {
        return in("Approved", "已批准");
    }

    String corrected() {
        return in("Resolution: Met, corrected to Breached", "解决时限：达标，更正为超时");
    }

    String correctedToMet() {
        return in("Resolution: Breached, corrected to Met", "解决时限：超时，更正为达标");
    }

    String outage() {
        return in("The mail server was down.", "邮件服务器中断。");
    }

    String nothingLate() {
        return in("No verdict would change", "没有结论会改变");
    }

    String oneVerdict() {
        return in("One verdict changes", "1 个结论改变");
    }

    String endFirst() {
        return in("The end must be after the beginning.", "结束时间必须晚于开始时间。");
    }

    String waitsForDecision() {
        return in("Open", "待审批");
    }

    String isCorrected() {
        return in("Corrected", "已更正");
    }

    String byHistory() {
        return in("By history: 0.0%", "按历史：0.0%");
    }

    String correctedFigure() {
        return in("Corrected:", "更正后：");
    }

    /** The second walk adds its answer to the first one's. */
    String answersOfSent() {
        return in("1 / 1", "2 / 2");
    }

    private String in(String english, String chinese) {
        return this == ENGLISH ? english : chinese;
    }
}
