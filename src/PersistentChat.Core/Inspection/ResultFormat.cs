namespace PersistentChat.Inspection;

/// <summary>The forms in which inspection reports are written for other tools.</summary>
public enum ResultFormat
{
    /// <summary>JUnit XML, which every build server reads.</summary>
    JUnit,
    /// <summary>NUnit 3 XML, which knows warnings.</summary>
    NUnit,
    /// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
    Sarif,
    /// <summary>Markdown, for pull requests and job summaries.</summary>
    Markdown,
    /// <summary>JSON, the form that every result of <c>pchat</c> has.</summary>
    Json,
    /// <summary>Workflow commands of GitHub Actions, which show findings beside the lines of a pull request.</summary>
    GitHub,
    /// <summary>Logging commands of Azure Pipelines, which show errors and warnings as issues of a run.</summary>
    Azure,
    /// <summary>A Code Quality report of GitLab, as JSON.</summary>
    GitLab,
}
