// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {
    IRegionalVotes,
    RegionalQuestion,
    RegionalTerms,
    RegionalVoter
} from "../../governance/IRegionalVotes.sol";
import {EpochHeader} from "../../interfaces/ISettlement.sol";
import {Fixture} from "../Fixture.sol";

/// A network with two regions: in the first ALICE has three votes, BOB two and CAROL one; in the second BOB has four, and one other.
abstract contract Regions is Fixture {
    bytes32 internal constant ALFAMA = "alfama";
    bytes32 internal constant BICA = "bica";
    uint32 internal constant PERIOD = 7 days;
    uint32 internal constant NOTICE = 3 days;
    uint32 internal constant GRACE = 30 days;
    address internal constant PAYEE = address(0x9A1EE);
    uint256 internal constant SIGNER_KEY = 0x516E;

    struct Leaf {
        bytes32 region;
        address account;
        uint256 votes;
    }

    IRegionalVotes internal regional;
    Leaf[] internal leaves;

    function setUp() public virtual override {
        super.setUp();
        regional = IRegionalVotes(
            deploy("RegionalVotes", abi.encode(address(settlement), address(directory), _terms()))
        );
        _elect();
        dollar.mint(address(this), 1_000e6);
        dollar.approve(address(regional), type(uint256).max);
    }

    function _terms() internal pure virtual returns (RegionalTerms memory) {
        return RegionalTerms({
            votingPeriod: PERIOD, notice: NOTICE, grace: GRACE, quorumPpm: 500_000, mostPpm: 250_000
        });
    }

    function _elect() private {
        leaves.push(Leaf(ALFAMA, address(0), 6e6));
        leaves.push(Leaf(ALFAMA, ALICE, 3e6));
        leaves.push(Leaf(ALFAMA, BOB, 2e6));
        leaves.push(Leaf(ALFAMA, vm.addr(SIGNER_KEY), 1e6));
        leaves.push(Leaf(BICA, address(0), 5e6));
        leaves.push(Leaf(BICA, BOB, 4e6));
        leaves.push(Leaf(BICA, CAROL, 1e6));
    }

    /// Settles an epoch with the electorates as they stand.
    function count() internal returns (EpochHeader memory header) {
        header = nextHeader();
        header.extensions = electoratesRoot();
        submit(header);
        skip(_window());
    }

    function ask(uint128 amount) internal view returns (RegionalQuestion memory) {
        return RegionalQuestion(ALFAMA, address(dollar), PAYEE, amount, "A bench at the stop");
    }

    /// ALICE asks for a payment, in the newest epoch.
    function open(uint128 amount) internal returns (uint256 id) {
        EpochHeader memory header = count();
        (RegionalVoter memory alice, RegionalVoter memory all) = (voter(1), voter(0));
        vm.prank(ALICE);
        id = regional.propose(header, ask(amount), alice, all);
    }

    function cast(uint256 id, uint256 leaf, bool inFavour) internal {
        RegionalVoter memory its = voter(leaf);
        vm.prank(its.account);
        regional.vote(id, inFavour, its);
    }

    function sign(uint256 id, bool inFavour) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn regions"),
                keccak256("1"),
                block.chainid,
                address(regional)
            )
        );
        bytes32 ballot = keccak256(
            abi.encode(
                keccak256("RegionalBallot(uint256 proposal,bool inFavour,address voter)"),
                id,
                inFavour,
                vm.addr(SIGNER_KEY)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(SIGNER_KEY, keccak256(abi.encodePacked(hex"1901", domain, ballot)));
        return abi.encodePacked(r, s, v);
    }

    function voter(uint256 leaf) internal view returns (RegionalVoter memory) {
        return RegionalVoter(leaves[leaf].account, leaves[leaf].votes, proofOf(leaf));
    }

    function electoratesRoot() internal view returns (bytes32) {
        bytes32[] memory layer = _hashes();
        while (layer.length > 1) layer = _above(layer);
        return layer[0];
    }

    function proofOf(uint256 index) internal view returns (bytes32[] memory proof) {
        bytes32[] memory layer = _hashes();
        bytes32[] memory found = new bytes32[](8);
        uint256 length = 0;
        for (; layer.length > 1; index /= 2) {
            if (index ^ 1 < layer.length) found[length++] = layer[index ^ 1];
            layer = _above(layer);
        }
        proof = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            proof[i] = found[i];
        }
    }

    function _hashes() private view returns (bytes32[] memory hashes) {
        hashes = new bytes32[](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            Leaf memory its = leaves[i];
            hashes[i] = keccak256(bytes.concat(keccak256(abi.encode(its.region, its.account, its.votes))));
        }
    }

    function _above(bytes32[] memory layer) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((layer.length + 1) / 2);
        for (uint256 i = 0; i < above.length; ++i) {
            bool odd = 2 * i + 1 == layer.length;
            above[i] = odd ? layer[2 * i] : Hashes.commutativeKeccak256(layer[2 * i], layer[2 * i + 1]);
        }
    }
}
