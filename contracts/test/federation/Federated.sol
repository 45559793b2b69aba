// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {IFederation, MemberClaim} from "../../federation/IFederation.sol";
import {ISettlement} from "../../interfaces/ISettlement.sol";
import {Line, Lines} from "../Lines.sol";
import {IDollar} from "../Tokens.sol";
import {T} from "../T.sol";

/// What a federation asks a member's Settlement, to be said by a test: roots that pay, and a pause.
contract Region {
    bytes32 public newestRoot;
    uint64 public pausedUntil;
    mapping(bytes32 root => bool) public isPaying;

    function open(bytes32 root) external {
        newestRoot = root;
        isPaying[root] = true;
    }

    function disown(bytes32 root) external {
        isPaying[root] = false;
        newestRoot = 0;
    }

    function pause(uint64 until) external {
        pausedUntil = until;
    }
}

/// Three regions of three people.
abstract contract Federated is T {
    using Lines for Line[];

    address internal constant GUARDIAN = address(0x6A4D);
    uint256 internal constant REGIONS = 3;
    address[3] internal people = [address(0xA11CE), address(0xB0B), address(0xCA401)];

    IFederation internal federation;
    IDollar internal token;
    Region[3] internal regions;
    /// Of each region the ledger of each root that it opened, the newest last.
    mapping(uint256 region => Line[][]) internal ledgers;
    /// And the roots that all of them had at the last seal.
    bytes32[3] internal sealedRoots;
    uint256[3] internal sealedLedgers;

    function setUp() public virtual {
        token = IDollar(deploy("TestDollar", abi.encode(uint8(18))));
        federation = IFederation(deploy("Federation", abi.encode(token, GUARDIAN)));
        token.approve(address(federation), type(uint256).max);
        for (uint256 i = 0; i < REGIONS; ++i) {
            regions[i] = new Region();
            vm.prank(GUARDIAN);
            federation.add(ISettlement(address(regions[i])));
        }
    }

    function give(uint256 region, uint256 amount) internal {
        token.mint(address(this), amount);
        federation.allot(region, amount);
    }

    /// The region's next ledger, in which each person has earned so much in all.
    function open(uint256 region, uint256[3] memory earned) internal {
        Line[] storage lines = ledgers[region].push();
        for (uint256 i = 0; i < 3; ++i) {
            lines.push(Line(people[i], federation.lineAsset(), earned[i], 0, 0, 0));
        }
        regions[region].open(Lines.rootOf(lines));
    }

    function sealAll() internal returns (bytes32 root) {
        for (uint256 i = 0; i < REGIONS; ++i) {
            sealedRoots[i] = regions[i].newestRoot();
            sealedLedgers[i] = ledgers[i].length;
        }
        return federation.seal();
    }

    /// Under what was sealed last.
    function claimOf(uint256 region, uint256 who) internal view returns (MemberClaim memory one) {
        Line[] memory lines = ledgers[region][sealedLedgers[region] - 1];
        bytes32[3] memory leaves;
        for (uint256 i = 0; i < REGIONS; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(i, address(regions[i]), sealedRoots[i]))));
        }
        bytes32[] memory up = new bytes32[](region == 2 ? 1 : 2);
        if (region == 2) {
            up[0] = Hashes.commutativeKeccak256(leaves[0], leaves[1]);
        } else {
            (up[0], up[1]) = (leaves[1 - region], leaves[2]);
        }
        one = MemberClaim({member: region, line: lines[who], proof: Lines.proofOf(lines, who), rootProof: up});
    }

    function claimsOf(uint256 who) internal view returns (MemberClaim[] memory claims) {
        claims = new MemberClaim[](REGIONS);
        for (uint256 i = 0; i < REGIONS; ++i) {
            claims[i] = claimOf(i, who);
        }
    }

    function only(MemberClaim memory one) internal pure returns (MemberClaim[] memory claims) {
        claims = new MemberClaim[](1);
        claims[0] = one;
    }
}
