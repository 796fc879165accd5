namespace Recours.Casework.Findings.Meaning;

/// <summary>What a word or a phrase says, whatever its language. At most 128 of them.</summary>
internal enum Concept
{
    /// <summary>"I recorded you", "I took screenshots".</summary>
    Record,

    /// <summary>"I have", "I hold".</summary>
    Have,

    /// <summary>A list of contacts, friends, followers.</summary>
    Contacts,

    /// <summary>Video, pictures, captures.</summary>
    Material,

    /// <summary>"I will send it", "I am sending it".</summary>
    WillSend,

    /// <summary>To send, in any form.</summary>
    Send,

    /// <summary>To publish, post, share, leak, in any form that is not past.</summary>
    Publish,

    /// <summary>"I have posted it", "it is online", "I already sent it to".</summary>
    Published,

    /// <summary>To tell, to show.</summary>
    Tell,

    /// <summary>"I tell him", "I write to your wife": told to somebody else.</summary>
    TellThem,

    /// <summary>The name of somebody whom the one who presses has called a relative or a colleague before.</summary>
    Named,

    /// <summary>"Will see", "will know".</summary>
    WillSee,

    /// <summary>"Is this you?", "you are seen well": said of the material to whom it shows.</summary>
    Revealed,

    /// <summary>"Everybody writes to me", "a friend sent me a screenshot": told to the person.</summary>
    ToldMe,

    /// <summary>"Has seen", "has received" (somebody else).</summary>
    HasSeen,

    /// <summary>"Mum", "auntie", "my son": said among those who are kin, of whom or to whom nobody needs to say whose.</summary>
    Kin,

    Family,
    Friends,
    Partner,
    Employer,
    School,
    Public,

    /// <summary>"Your", or a relative with "your" in the word.</summary>
    Your,

    /// <summary>"My".</summary>
    My,

    /// <summary>To ruin, to regret, "you are finished".</summary>
    Ruin,

    /// <summary>Paedophile, pervert, a minor, "I will report you".</summary>
    Accuse,
    Police,
    Violence,

    /// <summary>What may be a threat of violence; enough for an alarm, not for a threat by itself.</summary>
    Harm,

    /// <summary>In the mouth of who presses: a part of the body, a stretcher, a visit at night.</summary>
    Menace,

    /// <summary>In the mouth of who presses, words that may mean harm and often mean nothing: death, who was before, where somebody goes.</summary>
    Ominous,

    /// <summary>In the mouth of who has threatened, a threat that names nothing: "78 %", "you forgot what I have", "your choice".</summary>
    Veiled,

    /// <summary>In the mouth of who is pressed: heights and water, sleep, farewells, what is left to others.</summary>
    Edge,
    SelfHarm,

    /// <summary>Wanting to die or to harm oneself, said outright.</summary>
    Dying,

    /// <summary>Killing, breaking, burning somebody, said outright.</summary>
    Killing,

    /// <summary>A rope, a blade, a gun, pills.</summary>
    Lethal,

    /// <summary>A bridge, a roof, rails: from where one falls, under what one is run over.</summary>
    Height,

    /// <summary>That it is being done: "in front of me", "I jump", "tonight".</summary>
    Resolve,

    /// <summary>What is left to others by who goes: a letter, the children, "tell mum that I love her".</summary>
    Parting,

    /// <summary>A verb that hurts, in any form.</summary>
    Brute,

    /// <summary>"You filmed that?", "which pictures?", "you said that they are deleted".</summary>
    Filmed,

    /// <summary>"That is blackmail", "you are sick", "leave her out of this".</summary>
    Protest,

    /// <summary>"That is not me", "it is fake".</summary>
    NotMe,

    /// <summary>"Is that your family?", "do you live alone?": asked by a stranger.</summary>
    Probe,

    /// <summary>"Or else", "otherwise", "if you do not".</summary>
    OrElse,
    If,

    /// <summary>To pay, asked of the other.</summary>
    Pay,

    /// <summary>"I want", "I need", "you owe me", "give me".</summary>
    Want,
    Delete,

    /// <summary>"I sent" (anything).</summary>
    Sent,

    /// <summary>"Here you are", "that is", before what is handed over.</summary>
    Handed,

    /// <summary>"Look", "this is", "here": points at something.</summary>
    Look,

    /// <summary>"Sent", not to the one who is spoken to: in the mouth of who presses, what he holds.</summary>
    SentAway,

    /// <summary>"I sent it to her", "posted in your group": as done, and to somebody else than who is spoken to.</summary>
    Shared,

    /// <summary>A code or a number that stands for something.</summary>
    Code,

    /// <summary>"How", "where to", "did you": a question, also without its mark.</summary>
    Asks,

    /// <summary>"I paid", "I made the transfer".</summary>
    Paid,

    /// <summary>"I received", "it has arrived".</summary>
    Received,

    /// <summary>"You sent", "you paid".</summary>
    YouSent,
    Not,

    /// <summary>"Already", "I told you".</summary>
    Already,

    /// <summary>"I will", "I am going to", "I would": what has not happened.</summary>
    Later,

    /// <summary>"I can only", "I have only", "I earn", "I owe".</summary>
    Means,
    Money,
    Joke,

    /// <summary>"Borrow it from", "ask your friends".</summary>
    Borrow,

    /// <summary>A device, an account was broken into.</summary>
    Intrusion,

    /// <summary>Made up with a machine.</summary>
    Generated,

    /// <summary>They were a couple, they know each other.</summary>
    Known,
    Platform,

    /// <summary>"Come", "add me", "let us go on".</summary>
    Move,

    /// <summary>Asks for the telephone number.</summary>
    Number,
    VideoCall,

    /// <summary>Asks for, or speaks of, an intimate picture or play.</summary>
    Intimate,
    Alone,
    Face,

    /// <summary>The microphone or the sound does not work.</summary>
    Muted,

    /// <summary>"I saw your profile", "we do not know each other".</summary>
    Stranger,

    /// <summary>"You have", "there remain": a time is set.</summary>
    TimeGiven,

    /// <summary>"Instead of", "last price".</summary>
    Reduced,

    /// <summary>"Missing", "still", "more", "another".</summary>
    More,

    /// <summary>"The clock is ticking", "time is up".</summary>
    Countdown,

    /// <summary>Mutual trade: an article, an order, a delivery.</summary>
    Trade,

    /// <summary>"You earn", "a month", "cost me": what somebody has, gets or spends elsewhere.</summary>
    Earn,

    /// <summary>"Not enough", "too little".</summary>
    TooLittle,

    /// <summary>"You owe me": a debt, in every family and in the mouth of who threatens.</summary>
    Owe,

    /// <summary>A range: "between", "from … to".</summary>
    Range,

    /// <summary>A sum stands in the message.</summary>
    Sum,

    /// <summary>"Please", "do not do this": what somebody writes who is pressed.</summary>
    Plea,

    /// <summary>"I have", "I just", before what was done.</summary>
    PastMe,

    /// <summary>To pay or to send, as done: after "I have".</summary>
    PayDone,

    /// <summary>"It is done": what was asked.</summary>
    Done,

    /// <summary>"Was accepted", "left my account": what became of money.</summary>
    Gone,

    /// <summary>"I got one", "I found two", "I have the cards": what is at hand to be sent off.</summary>
    Bought,

    // Words of time.
    Until,
    Within,
    Today,
    Tonight,
    Tomorrow,
    AfterTomorrow,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
    Am,
    Pm,
    HalfHour,
    QuarterHour,
    ThreeQuarters,
    OneHour,
    TwoHours,
    OneDay,
    TwoDays,
    AndHalf,
    AtHour,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
