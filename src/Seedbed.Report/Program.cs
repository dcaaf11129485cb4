using System.Text;
using Seedbed.Corpus;
using Seedbed.Report;

// Windows consoles start in a code page of old; names and quotation marks need more.
Console.OutputEncoding = Encoding.UTF8;
return CommandLine.Run(args, Seeds.Articles, Console.Out, Console.Error, Console.IsOutputRedirected, !Console.IsErrorRedirected);
