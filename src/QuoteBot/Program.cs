using QuoteBot.Cli;

return await CommandLine.RunAsync(args);
