/** Texts of trading rules. What a name means, and whether types fit, is decided after parsing. */
grammar RuleText;

/** A whole text. */
text: expression EOF;

expression
    : expression OPEN_BRACKET expression CLOSE_BRACKET                   # earlier
    | MINUS expression                                                   # negative
    | expression operator = (TIMES | DIVIDED) expression                 # product
    | expression operator = (PLUS | MINUS) expression                    # sum
    | expression operator = (LESS | AT_MOST | GREATER | AT_LEAST | EQUAL | UNEQUAL) expression
                                                                         # comparison
    | NOT expression                                                     # negation
    | expression AND expression                                          # both
    | expression OR expression                                           # either
    | NAME OPEN (expression (COMMA expression)*)? CLOSE                  # call
    | NAME                                                               # word
    | NUMBER                                                             # number
    | OPEN expression CLOSE                                              # group
    ;

AND: 'and';
OR: 'or';
NOT: 'not';
NAME: [A-Za-z_] [A-Za-z0-9_.]*;
NUMBER: ([0-9]+ ('.' [0-9]+)? | '.' [0-9]+) ([eE] [+-]? [0-9]+)?;
PLUS: '+';
MINUS: '-';
TIMES: '*';
DIVIDED: '/';
AT_MOST: '<=';
AT_LEAST: '>=';
EQUAL: '==';
UNEQUAL: '!=';
LESS: '<';
GREATER: '>';
OPEN: '(';
CLOSE: ')';
OPEN_BRACKET: '[';
CLOSE_BRACKET: ']';
COMMA: ',';
SPACE: [ \t\r\n]+ -> skip;

/** Whatever else stands there, so that the lexer itself never fails. */
OTHER: .;
